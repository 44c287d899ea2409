package org.chalkline.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Equipment as icons and words; names are the event's own, and some have an icon. */
final class Equipment {
    private static final Map<String, String> ICONS = Map.of(
            "projector", "projector",
            "screen", "demo",
            "whiteboard", "wb",
            "power", "power",
            "wired-network", "network",
            "network", "network",
            "microphone", "audio",
            "speakers", "audio");

    private Equipment() {}

    /** Something a room has or a session needs.
     * @param name suffix of the icon */
    record Icon(String name, String words) {}

    /** Those with an icon of their own, for small places. */
    static List<Icon> icons(List<String> equipment) {
        return equipment.stream()
                .filter(name -> ICONS.containsKey(key(name)))
                .map(Equipment::icon)
                .toList();
    }

    /** All of it; what events commonly have in the reader's language, the rest as the event calls it. */
    static List<Icon> all(List<String> equipment, AboutWords words) {
        return equipment.stream()
                .map(name -> ICONS.containsKey(key(name))
                        ? new Icon(icon(name).name(), words.equipment(key(name)))
                        : icon(name))
                .toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Icon icon(String name) {
        String words = name.replace('-', ' ');
        String capital = words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return new Icon(ICONS.getOrDefault(key(name), "check"), capital);
    }
}
