package org.chalkline.shared;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as it stands: what was typed or is stored, by field name, and what is wrong with it. Rows are named {@code people[2].role}. */
public final class Form {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<Violation> wrong = new ArrayList<>();
    private final FieldNames names;
    private @Nullable Notice notice;

    private Form(FieldNames names) {
        this.names = names;
    }

    /** @param labels what fields are called on the page, where that is not their name */
    public static Form empty(Map<String, String> labels) {
        return new Form(new FieldNames(labels));
    }

    /** What a browser sent; line breaks become plain ones again. */
    public static Form sent(MultivaluedMap<String, String> sent, Map<String, String> labels) {
        Form form = empty(labels);
        sent.forEach((name, values) -> form.fields.put(
                name,
                values.stream()
                        .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'))
                        .toList()));
        return form;
    }

    public Form with(String name, @Nullable Object value) {
        fields.put(name, List.of(value == null ? "" : value.toString()));
        return this;
    }

    /** Sets a field that holds a list in one line. */
    public Form withList(String name, List<String> items) {
        return with(name, TextList.join(items));
    }

    /** The text as typed; empty if there is none. */
    public String text(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The text without blanks around it; null if nothing is left. */
    public @Nullable String orNull(String name) {
        String text = text(name).strip();
        return text.isEmpty() ? null : text;
    }

    public boolean isTicked(String name) {
        return !text(name).isEmpty();
    }

    /** The items of a list, from lines with commas and ticked boxes alike. */
    public List<String> list(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .flatMap(text -> TextList.split(text).stream())
                .distinct()
                .toList();
    }

    /** One item of a list, counted from 0; empty if the list is shorter. */
    public String item(String name, int i) {
        List<String> items = list(name);
        return i < items.size() ? items.get(i) : "";
    }

    public boolean holds(String name, String item) {
        return list(name).contains(item);
    }

    /** The items of a list that are none of the usual ones, as one line. */
    public String others(String name, List<String> usual) {
        return TextList.join(
                list(name).stream().filter(item -> !usual.contains(item)).toList());
    }

    /** The item as the value of a box to tick. */
    public String quoted(String item) {
        return TextList.quoted(item);
    }

    /** Whether the field holds something that none of the options offers. */
    public boolean isOutside(String name, List<Option> options) {
        String text = text(name);
        return !text.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(text));
    }

    /** Closes the gaps between filled-in rows, so that row and list element have the same number.
     * @return how many rows have something in one of the columns */
    public int rows(String list, String... columns) {
        int filled = 0;
        int count = count(list);
        for (int row = 0; row < count; row++) {
            int from = row;
            boolean blank = List.of(columns).stream()
                    .allMatch(column -> text(at(list, from, column)).isBlank());
            if (blank) continue;
            for (String column : columns) with(at(list, filled, column), text(at(list, from, column)));
            filled++;
        }
        int kept = filled;
        fields.keySet().removeIf(name -> names.row(list, name) >= kept);
        return filled;
    }

    /** How many rows of the list the form has. */
    public int count(String list) {
        return fields.keySet().stream()
                .mapToInt(name -> names.row(list, name) + 1)
                .max()
                .orElse(0);
    }

    /** The numbers of the rows to show: those there are, and spare ones. */
    public List<Integer> rowsToShow(String list, int spare) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < count(list) + spare; row++) rows.add(row);
        return rows;
    }

    /** The name of a field in a row. */
    public String at(String list, int row, String column) {
        return list + "[" + row + "]." + column;
    }

    public String id(String name) {
        return FieldNames.id(name);
    }

    public void reject(List<Violation> violations) {
        for (Violation violation : violations) {
            if (wrong.stream().noneMatch(known -> known.field().equals(violation.field()))) wrong.add(violation);
        }
    }

    public void reject(String field, String message) {
        reject(List.of(new Violation(field, message)));
    }

    /** What is wrong with a field, as a sentence; null if nothing. */
    public @Nullable String error(String name) {
        return wrong.stream()
                .filter(violation -> FieldNames.belongs(violation.field(), name))
                .map(violation -> FieldNames.sentence(violation.message()))
                .findFirst()
                .orElse(null);
    }

    public List<Violation> violations() {
        return List.copyOf(wrong);
    }

    /** What is wrong, with the id of each field and what it is called on the page. */
    public List<Problem> problems() {
        return wrong.stream()
                .map(violation -> new Problem(
                        FieldNames.id(FieldNames.field(violation.field())),
                        names.words(violation.field()),
                        violation.message()))
                .toList();
    }

    public @Nullable Notice notice() {
        return notice;
    }

    public Form say(Notice said) {
        notice = said;
        return this;
    }

    /** This form with what another one has to say. */
    public Form takeNews(Form other) {
        notice = other.notice;
        reject(other.wrong);
        return this;
    }

    /** Somebody was faster: what was typed stays, what is stored now is shown beside it, and the next try is for the present state. */
    public Form overtakenBy(Form present) {
        List<Notice.Difference> differences = new ArrayList<>();
        List<String> all = new ArrayList<>(present.fields.keySet());
        if (all.size() > 1)
            fields.keySet().stream().filter(name -> !all.contains(name)).forEach(all::add);
        for (String name : all) {
            String stored = String.join(", ", present.fields.getOrDefault(name, List.of()));
            String typed = String.join(", ", fields.getOrDefault(name, List.of()));
            boolean same =
                    stored.strip().equals(typed.strip()) || present.list(name).equals(list(name));
            if (!name.equals("edit") && !same) {
                differences.add(new Notice.Difference(names.words(name), stored, typed));
            }
        }
        with("edit", present.text("edit"));
        return say(Notice.overtaken(differences));
    }

    /** @param id of the field
     * @param words what it is called on the page */
    public record Problem(String id, String words, String message) {}
}
