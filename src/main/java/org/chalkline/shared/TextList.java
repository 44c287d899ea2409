package org.chalkline.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists as people type them: separated by commas; an item that holds a comma stands in quotation marks. */
final class TextList {
    private TextList() {}

    static String join(List<String> items) {
        return items.stream().map(TextList::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String item) {
        boolean plain = item.indexOf(',') < 0 && item.indexOf('"') < 0 && item.equals(item.strip());
        return plain ? item : '"' + item.replace("\"", "\"\"") + '"';
    }

    /** The items that are not blank, in order. */
    static List<String> split(String text) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '"' && !quoted && item.toString().isBlank();
            if (opens) {
                item.setLength(0);
                quoted = true;
                wasQuoted = true;
            } else if (c == '"' && quoted) {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) item.append(text.charAt(i++));
                else quoted = false;
            } else if ((c == ',' || c == '\n') && !quoted) {
                add(items, item, wasQuoted);
                wasQuoted = false;
            } else if (quoted || !wasQuoted || !Character.isWhitespace(c)) {
                item.append(c);
            }
        }
        add(items, item, wasQuoted);
        return items;
    }

    private static void add(List<String> items, StringBuilder item, boolean asIs) {
        String text = asIs ? item.toString() : item.toString().strip();
        if (!text.isBlank()) items.add(text);
        item.setLength(0);
    }
}
