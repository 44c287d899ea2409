package org.chalkline.interchange;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.chalkline.event.EventView;
import org.chalkline.event.Events;
import org.chalkline.people.Accounts;
import org.chalkline.schedule.NewVersion;
import org.chalkline.schedule.Published;
import org.chalkline.schedule.Versions;
import org.chalkline.shared.Settings;

/** What an empty installation gets: the account {@code admin}, and the sample event, read by our own importer and published. */
@ApplicationScoped
public class FirstStart {
    private static final String SAMPLE = "/xen-hackathon-2012.json";

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private final Settings settings;
    private final Accounts accounts;
    private final Events events;
    private final Imports imports;
    private final Versions versions;
    private final Published published;

    FirstStart(
            Settings settings,
            Accounts accounts,
            Events events,
            Imports imports,
            Versions versions,
            Published published) {
        this.published = published;
        this.settings = settings;
        this.accounts = accounts;
        this.events = events;
        this.imports = imports;
        this.versions = versions;
    }

    void start(@Observes @Priority(100) StartupEvent event) {
        boolean sampleWanted =
                switch (settings.sample()) {
                    case "on" -> true;
                    case "off" -> false;
                    default ->
                        throw new IllegalStateException(
                                "CHALKLINE_SAMPLE must be on or off, and is " + settings.sample());
                };
        if (accounts.hasAdmin()) return;
        // The account comes last: if the program is killed before, the next start is the first one again.
        if (sampleWanted) loadSample();
        accounts.makeAdmin(settings.adminPassword().orElse(null)).ifPresent(this::handOver);
    }

    /** Into a file too, since the program may end before anybody has read its lines: when the port is taken, say. */
    private void handOver(String password) {
        Path file = settings.data().resolve("admin-password.txt");
        try {
            Files.deleteIfExists(file);
            boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (isPosix) Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            Files.writeString(file, password + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Log.infof("The account admin was made. Its password: %s", password);
        Log.infof("It also stands in %s; delete that file when you have it.", file);
    }

    private void loadSample() {
        try (InputStream in = Objects.requireNonNull(FirstStart.class.getResourceAsStream(SAMPLE))) {
            if (events.list().isEmpty()) imports.bundle(in, false);
            for (EventView event : events.list()) {
                if (published.lookUp(event.slug()).isPresent()) continue;
                versions.publish(event.slug(), new NewVersion("The sample event"), "admin");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
