package org.chalkline.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.shared.Assets;
import org.chalkline.shared.Digest;
import org.chalkline.shared.JsonText;

/** What makes a browser keep an event: the description of it as an app, and the worker that answers without network. */
final class InstalledApp {
    private static final String STYLE = "chalkline.css";
    private static final String FONT = "fonts/instrument-sans-latin-var.woff2";
    private static final List<String> ASSETS =
            List.of(STYLE, "theme.js", "me.js", "live.js", "kept.js", "icons.svg", "favicon.svg");

    private InstalledApp() {}

    static String manifest(Visit visit) {
        String base = visit.links().base();
        String name = visit.event().name();
        return JsonText.write(Map.of(
                "id",
                base,
                "name",
                name,
                "short_name",
                name.length() > 24 ? name.substring(0, name.offsetByCodePoints(0, 12)) + "…" : name,
                "start_url",
                base + "/schedule",
                "scope",
                base,
                "display",
                "standalone",
                "background_color",
                "#f2f7fa",
                "theme_color",
                "#144dbd",
                "icons",
                List.of(
                        icon("icon-192.png", 192, "any"),
                        icon("icon-512.png", 512, "any"),
                        icon("icon-maskable-512.png", 512, "maskable"))));
    }

    private static Map<String, String> icon(String name, int size, String purpose) {
        return Map.of("src", Assets.url(name), "sizes", size + "x" + size, "type", "image/png", "purpose", purpose);
    }

    /** @param offline anything but {@code on} for a worker that forgets all and takes itself away */
    static String worker(Visit visit, String offline) {
        if (!offline.equals("on")) return read("worker/forget.js");
        String base = visit.links().base();
        List<String> pages = new ArrayList<>(List.of(base, base + "/schedule", base + "/all", base + "/changes"));
        EventDays.of(visit.version()).forEach(day -> pages.add(base + "/schedule?day=" + day));
        List<String> assets = assets();
        String build = Digest.shortHex(assets.toString().getBytes(StandardCharsets.UTF_8));
        String language =
                visit.words().language().tag(); // of the pages that it keeps, so that another makes another worker
        return "const LANGUAGE = " + JsonText.write(language) + ";\nconst BASE = " + JsonText.write(base)
                + ";\nconst BUILD = " + JsonText.write(build)
                + ";\nconst PAGES = " + JsonText.write(pages) + ";\nconst ASSETS = " + JsonText.write(assets)
                + ";\nconst ICON = " + JsonText.write(Assets.url("icon-192.png")) + ";\n" + read("worker/keep.js");
    }

    /** The font under the address by which the style sheet asks for it, or it would be fetched twice and found never. */
    private static List<String> assets() {
        List<String> addresses =
                new ArrayList<>(ASSETS.stream().map(Assets::url).toList());
        addresses.add(Assets.url(STYLE).replace(STYLE, FONT));
        return addresses;
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(InstalledApp.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
