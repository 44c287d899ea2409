package org.chalkline.shared;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of form fields, which are the paths of the input's fields, and what pages make of them.
 * @param labels what fields are called on the page, where that is not their name; for rows without the number */
record FieldNames(Map<String, String> labels) {
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\.(\\w+)");

    /** The number of the row, from 0; -1 if the field is in no row of the list. */
    int row(String list, String name) {
        Matcher row = ROW.matcher(name);
        return row.matches() && row.group(1).equals(list) ? Integer.parseInt(row.group(2)) : -1;
    }

    /** What people read: {@code people[2].role} is {@code People 3, role}. */
    String words(String path) {
        String field = field(path);
        Matcher row = ROW.matcher(field);
        if (!row.matches()) return label(field);
        String part = row.group(3);
        String column = labels.getOrDefault(row.group(1) + "." + part, plain(part));
        return label(row.group(1)) + " " + (Integer.parseInt(row.group(2)) + 1) + ", " + column;
    }

    private String label(String field) {
        return labels.getOrDefault(field, sentence(plain(field)).replaceFirst("\\.$", ""));
    }

    private static String plain(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The field that a path points to: {@code needs} for {@code needs[3]}, whose items share one field. */
    static String field(String path) {
        return path.replaceFirst("\\[\\d+]$", "");
    }

    static boolean belongs(String path, String field) {
        return path.equals(field) || field(path).equals(field);
    }

    static String id(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** With a capital letter and a full stop. */
    static String sentence(String text) {
        if (text.isEmpty()) return text;
        String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
