package org.chalkline.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Style sheets, scripts, icons and fonts below {@code META-INF/resources/a}, under addresses that carry their content's hash. */
public final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9-]+(/[a-zA-Z0-9-]+)*(\\.[a-z0-9]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");
    private static final Map<String, Prepared> LOADED = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of an asset, such as {@code /a/0123456789abcdef/chalkline.css}.
     * @throws IllegalArgumentException if there is none of that name */
    public static String url(String name) {
        Prepared asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
        return "/a/" + asset.hash() + "/" + name;
    }

    /** A drawing as a data address (RFC 2397), fit for an attribute.
     * @param name of an SVG file */
    static String inline(String name) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/a/" + name)) {
            if (in == null) throw new IllegalArgumentException("no asset " + name);
            String drawing = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return "data:image/svg+xml,"
                    + URLEncoder.encode(drawing, StandardCharsets.UTF_8).replace("+", "%20");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Prepared> find(String name) {
        if (!NAME.matcher(name).matches()) return Optional.empty();
        Prepared known = LOADED.get(name);
        if (known != null) return Optional.of(known);
        Prepared fresh = load(name);
        if (fresh != null) LOADED.put(name, fresh);
        return Optional.ofNullable(fresh);
    }

    private static @Nullable Prepared load(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) return null;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream("META-INF/resources/a/" + name)) {
            return in == null ? null : Prepared.of(in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read asset " + name, e);
        }
    }
}
