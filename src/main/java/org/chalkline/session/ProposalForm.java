package org.chalkline.session;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.event.DayView;
import org.chalkline.people.Window;
import org.chalkline.shared.Form;
import org.chalkline.shared.FormValues;
import org.chalkline.shared.Format;
import org.chalkline.shared.Option;
import org.chalkline.shared.Secrets;
import org.jspecify.annotations.Nullable;

/** A proposal as a form: the questions of its kind, and a box to tick for each part of the event. */
final class ProposalForm {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("abstract", "The text"),
            Map.entry("minutes", "Length"),
            Map.entry("links", "Link"),
            Map.entry("links.url", "address"),
            Map.entry("needs", "Equipment"),
            Map.entry("setupMinutes", "Set-up"),
            Map.entry("expectedOutcome", "Outcome"),
            Map.entry("hardware", "Hardware and network"),
            Map.entry("required", "Who must be there"),
            Map.entry("available", "When you can"),
            Map.entry("prefers", "When you would rather"),
            Map.entry("after", "After these sessions"),
            Map.entry("notAgainst", "Not against"));

    /** Fields that only some kinds have. */
    private static final List<String> OF_SOME_KINDS = List.of("expectedOutcome", "setupMinutes", "hardware");

    private static final String KEPT = "kept.";

    private ProposalForm() {}

    /** A part of the event in which somebody can or cannot be there. */
    record Span(String value, String words) {}

    /** The parts of a day. */
    record DaySpans(String day, List<Span> spans) {}

    static Form empty() {
        return Form.empty(LABELS);
    }

    /** @param available of whoever fills it in, from before; empty for always */
    static Form blank(Kind kind, List<Window> available, List<DayView> days) {
        return empty().with("minutes", kind.usualMinutes())
                .with("token", Secrets.clear(24))
                .withList("available", available.isEmpty() ? List.of() : ticks(available, days));
    }

    /** What was typed before, and where its next save goes. */
    static Form of(TypedView typed) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        typed.fields().forEach(fields::put);
        return sent(fields).with("token", typed.token()).with("draftEdit", typed.edit());
    }

    static Form sent(MultivaluedMap<String, String> sent) {
        return Form.sent(sent, LABELS);
    }

    /** The same form for another kind: the usual length where it was the usual one, and what only other kinds ask kept
     * beside it. */
    static Form switched(MultivaluedMap<String, String> sent, Kind from, Kind to) {
        Form form = sent(sent);
        if (form.text("minutes").strip().equals(String.valueOf(from.usualMinutes()))) {
            form.with("minutes", to.usualMinutes());
        }
        for (String name : OF_SOME_KINDS) {
            if (form.text(name).isBlank()) form.with(name, form.text(KEPT + name));
        }
        return form;
    }

    /** What the kind does not ask, but was typed for another; by hidden fields it comes back with that kind. */
    static List<Option> keptFields(Form form, Questions questions) {
        return OF_SOME_KINDS.stream()
                .filter(name -> !questions.asks(name))
                .map(name -> new Option(KEPT + name, form.text(form.text(name).isBlank() ? KEPT + name : name)))
                .filter(field -> !field.words().isBlank())
                .toList();
    }

    /** All that a browser sent, to be carried on as it is. */
    static List<Option> fields(MultivaluedMap<String, String> sent) {
        return sent.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Option(field.getKey(), value)))
                .toList();
    }

    static Form of(SessionView session, List<Window> available, List<DayView> days) {
        Form form = empty().with("edit", session.edit())
                .with("title", session.title())
                .with("abstract", session.summary())
                .with("minutes", session.minutes())
                .withList("needs", session.needs())
                .withList("tags", session.tags())
                .with("setupMinutes", session.setupMinutes() == 0 ? "" : session.setupMinutes())
                .with("expectedOutcome", session.expectedOutcome())
                .with("hardware", session.hardware())
                .withList("after", session.after())
                .withList("notAgainst", session.notAgainst())
                .withList(
                        "required",
                        session.people().stream()
                                .filter(part -> part.role() == PartRole.REQUIRED)
                                .map(PartView::name)
                                .toList())
                .withList("available", ticks(available, days));
        HalfDayBoxes.fill(form, session.prefers());
        LinkRows.fill(form, session.links());
        return form;
    }

    /** Boxes of the parts that somebody is there for the whole of. */
    private static List<String> ticks(List<Window> available, List<DayView> days) {
        return Presence.parts(days).stream()
                .filter(span -> available.isEmpty() || available.stream().anyMatch(window -> covers(window, span)))
                .map(ProposalForm::value)
                .toList();
    }

    /** Times that the boxes do not show as they are, in words; empty if they show all. */
    static String beside(List<Window> available, List<DayView> days) {
        List<String> shown = ticks(available, days);
        boolean isShown = available.isEmpty()
                || available.stream().map(ProposalForm::value).toList().equals(shown);
        if (isShown) return "";
        return available.stream()
                .map(window -> Format.ENGLISH.shortDay(window.date()) + " " + Format.span(window.from(), window.to()))
                .collect(Collectors.joining(", "));
    }

    /** What the boxes say; null if they are as they were made, for they cannot show two hours of a morning.
     * @param available as it stands; what they were made of */
    private static @Nullable List<Window> available(Form form, List<Window> available, List<DayView> days) {
        List<Window> ticked = new ArrayList<>();
        for (String value : form.list("available")) ticked.add(window(form, value));
        if (form.list("available").equals(ticks(available, days))) return null;
        return ticked.size() == Presence.parts(days).size() ? List.of() : ticked;
    }

    @SuppressWarnings("NullAway") // checked next
    static NewProposal read(
            Form form, Kind kind, List<Window> available, List<DayView> days, @Nullable SessionState state) {
        return new NewProposal(
                kind,
                form.text("title").strip(),
                form.text("abstract").strip(),
                FormValues.number(form, "minutes"),
                form.list("needs"),
                form.list("tags"),
                LinkRows.read(form),
                FormValues.number(form, "setupMinutes"),
                form.orNull("expectedOutcome"),
                form.orNull("hardware"),
                form.list("after"),
                form.list("notAgainst"),
                HalfDayBoxes.read(form),
                form.list("required"),
                available(form, available, days),
                state);
    }

    static List<DaySpans> spans(List<DayView> days) {
        List<DaySpans> found = new ArrayList<>();
        for (DayView day : days) {
            List<Span> spans = Presence.parts(List.of(day)).stream()
                    .map(window -> new Span(value(window), Format.span(window.from(), window.to())))
                    .toList();
            if (!spans.isEmpty()) found.add(new DaySpans(Format.ENGLISH.longDay(day.date()), spans));
        }
        return found;
    }

    private static boolean covers(Window window, Window span) {
        return window.date().equals(span.date())
                && !window.from().isAfter(span.from())
                && !window.to().isBefore(span.to());
    }

    private static String value(Window window) {
        return window.date() + " " + window.from() + " " + window.to();
    }

    @SuppressWarnings("NullAway") // a window without times is found wrong by its own checks
    private static Window window(Form form, String value) {
        String[] parts = value.split(" ");
        try {
            return new Window(LocalDate.parse(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            form.reject("available", "must be parts of the event");
            return new Window(null, null, null);
        }
    }
}
