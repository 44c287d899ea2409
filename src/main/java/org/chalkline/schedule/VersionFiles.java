package org.chalkline.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.chalkline.shared.JsonText;
import org.chalkline.shared.Settings;

/** Published versions as files, {@code published/{event}/{number}.json} below the data folder; each is written whole or not at all. */
@ApplicationScoped
public class VersionFiles {
    private final Path folder;

    VersionFiles(Settings settings) {
        this.folder = settings.data().resolve("published");
    }

    /** A version from its file; empty if there is none. */
    public Optional<Snapshot> read(String event, int number) {
        Path file = file(event, number);
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(JsonText.MAPPER.readValue(file.toFile(), Snapshot.class));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Writes beside the place, forces to disk, then moves into place. */
    void write(Snapshot version) {
        Path file = file(version.event().slug(), version.number());
        try {
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), ".version", ".tmp");
            Files.write(beside, JsonText.MAPPER.writeValueAsBytes(version));
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    boolean has(String event, int number) {
        return Files.exists(file(event, number));
    }

    /** Removes what belongs to events that are gone, as after a crash in the middle of a deletion. */
    void keepOnly(Set<String> events) {
        if (!Files.exists(folder)) return;
        try (var below = Files.list(folder)) {
            for (Path path : below.toList()) {
                String name = path.getFileName().toString();
                if (!events.contains(name)) delete(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    void delete(String event) {
        Path below = folder.resolve(event);
        if (!Files.exists(below)) return;
        try (var paths = Files.walk(below)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + below, e);
        }
    }

    private Path file(String event, int number) {
        return folder.resolve(event).resolve(number + ".json");
    }
}
