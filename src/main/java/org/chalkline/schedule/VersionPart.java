package org.chalkline.schedule;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chalkline.shared.JsonText;

/** A slice of a version's contents: gzipped JSON, cut so that every slice fits a plain column of both databases. */
@Entity
public class VersionPart extends PanacheEntity {
    private static final int MOST_BYTES = 500_000;

    @ManyToOne(fetch = FetchType.LAZY)
    public PublishedVersion version;

    /** From 0. */
    public int position;

    public byte[] slice;

    static void store(PublishedVersion version, Snapshot snapshot) {
        byte[] bytes = pack(snapshot);
        for (int at = 0, i = 0; at < bytes.length; at += MOST_BYTES, i++) {
            VersionPart part = new VersionPart();
            part.version = version;
            part.position = i;
            part.slice = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + MOST_BYTES));
            part.persist();
        }
    }

    static Snapshot load(PublishedVersion version) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<VersionPart> parts = list("version = ?1 order by position", version);
        for (VersionPart part : parts) bytes.writeBytes(part.slice);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return JsonText.MAPPER.readValue(in, Snapshot.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pack(Snapshot snapshot) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(JsonText.MAPPER.writeValueAsBytes(snapshot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
