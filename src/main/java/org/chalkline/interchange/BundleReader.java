package org.chalkline.interchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.chalkline.event.NewDay;
import org.chalkline.event.NewEvent;
import org.chalkline.event.NewRoom;
import org.chalkline.interest.Interest;
import org.chalkline.people.NewPerson;
import org.chalkline.session.NewSession;
import org.chalkline.shared.Checks;
import org.chalkline.shared.HasText;
import org.chalkline.shared.JsonProblems;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Reads a bundle as a stream, element by element, so that a large one does not stand in memory twice; finds every error, not only the first. */
@ApplicationScoped
public class BundleReader {
    private static final int DEEPEST = 20;

    private final ObjectMapper mapper;
    private final Checks checks;

    BundleReader(ObjectMapper mapper, Checks checks) {
        // Elements are read one by one, so something always follows them.
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.mapper
                .getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(1_000_000)
                        .build());
        this.checks = checks;
    }

    /** @throws IOException if the stream breaks off; errors in the JSON are collected instead */
    Bundle read(InputStream in, ImportErrors errors) throws IOException {
        Bundle bundle = new Bundle();
        try (JsonParser parser = mapper.getFactory().createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                errors.add(
                        "", "is no bundle: it must be a JSON object with format, event, days, rooms, people, sessions");
                return bundle;
            }
            boolean marked = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                marked |= field.equals("format");
                member(field, parser, bundle, errors);
            }
            if (parser.nextToken() != null) errors.add("", "has something after its end");
            if (!marked) errors.add("format", "must be " + Bundle.FORMAT);
            if (bundle.event != null && bundle.event.equipment() != null) {
                errors.add("event.equipment", "stands beside the event in a bundle, as equipment");
            }
            if (bundle.event == null && errors.isEmpty()) errors.add("event", "must be there");
        } catch (JsonProcessingException e) {
            errors.add(JsonProblems.explain(e));
        }
        return bundle;
    }

    private void member(String field, JsonParser parser, Bundle bundle, ImportErrors errors) throws IOException {
        switch (field) {
            case "format" -> format(parser, errors);
            case "about" -> bundle.about = about(parser, errors);
            case "event" -> bundle.event = element("event", tree("event", parser, errors), NewEvent.class, errors);
            case "equipment" -> bundle.equipment = texts(parser, errors);
            case "days" ->
                each(
                        field,
                        parser,
                        Limits.DAYS,
                        errors,
                        bundle.days,
                        (path, node) -> element(path, node, NewDay.class, errors));
            case "rooms" ->
                each(
                        field,
                        parser,
                        Limits.ROOMS,
                        errors,
                        bundle.rooms,
                        (path, node) -> element(path, node, NewRoom.class, errors));
            case "people" ->
                each(
                        field,
                        parser,
                        Limits.PEOPLE,
                        errors,
                        bundle.people,
                        (path, node) -> element(path, node, NewPerson.class, errors));
            case "sessions" ->
                each(
                        field,
                        parser,
                        Limits.SESSIONS,
                        errors,
                        bundle.sessions,
                        (path, node) -> session(path, node, errors));
            case "interest" ->
                each(
                        field,
                        parser,
                        Limits.INTERESTS,
                        errors,
                        bundle.interest,
                        (path, node) -> interest(path, node, errors));
            default -> {
                errors.add(field, "is not a field we know");
                parser.skipChildren();
            }
        }
    }

    private static void format(JsonParser parser, ImportErrors errors) throws IOException {
        boolean ours = parser.currentToken() == JsonToken.VALUE_STRING
                && parser.getText().equals(Bundle.FORMAT);
        if (!ours) errors.add("format", "must be " + Bundle.FORMAT);
        parser.skipChildren();
    }

    private @Nullable String about(JsonParser parser, ImportErrors errors) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) return null;
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            About about = new About(parser.getText());
            for (Violation violation : checks.problems(about)) errors.add(violation);
            return about.about();
        }
        errors.add("about", "must be a text");
        parser.skipChildren();
        return null;
    }

    /** What a bundle says of itself. */
    record About(
            @Size(max = Limits.LONG_TEXT) @PlainText(lines = true)
            String about) {}

    /** A piece of equipment. */
    record Equipment(
            @HasText @Size(max = Limits.NAME) @PlainText String equipment) {}

    private List<String> texts(JsonParser parser, ImportErrors errors) throws IOException {
        List<String> found = new ArrayList<>();
        each("equipment", parser, Limits.LIST, errors, found, (path, node) -> {
            if (!node.isTextual()) errors.add(path, "must be a text");
            for (Violation violation : checks.problems(new Equipment(node.asText())))
                errors.add(path, violation.message());
            return node.asText();
        });
        return found;
    }

    private <T extends @Nullable Object> void each(
            String field,
            JsonParser parser,
            int most,
            ImportErrors errors,
            List<T> into,
            BiFunction<String, JsonNode, T> read)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            errors.add(field, "must be a list");
            parser.skipChildren();
            return;
        }
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) return;
            if (count < most) {
                String path = field + "[" + count + "]";
                into.add(read.apply(path, tree(path, parser, errors)));
            } else parser.skipChildren();
            count++;
        }
        if (count > most) errors.add(field, "holds " + count + " elements; at most " + most + " are taken");
    }

    /** The element the parser stands at.
     * @throws ImportRefused if it is larger than any request may be: nothing after it is read */
    private JsonNode tree(String path, JsonParser parser, ImportErrors errors) throws IOException {
        long start = parser.currentTokenLocation().getByteOffset();
        try (TokenBuffer tokens = new TokenBuffer(parser)) {
            int depth = 0;
            do {
                JsonToken token = parser.currentToken();
                if (token.isStructStart()) depth++;
                else if (token.isStructEnd()) depth--;
                tokens.copyCurrentEvent(parser);
                if (parser.currentLocation().getByteOffset() - start > Limits.BODY_BYTES) {
                    errors.add(path, "is larger than " + Limits.BODY_BYTES / 1024 + " KiB");
                    errors.throwIfAny();
                }
            } while (depth > 0 && parser.nextToken() != null);
            return mapper.readTree(tokens.asParserOnFirstToken());
        }
    }

    private @Nullable BundleSession session(String path, JsonNode node, ImportErrors errors) {
        if (!(node instanceof ObjectNode object)) {
            errors.add(path, "must be an object with the documented fields");
            return null;
        }
        JsonNode placement = object.remove("placement");
        JsonNode pinned = object.remove("pinned");
        if (placement != null && pinned != null)
            errors.add(path + ".pinned", "stands beside placement; give one of them");
        JsonNode place = pinned == null ? placement : pinned;
        NewSession session = element(path, object, NewSession.class, errors);
        String below = path + (pinned == null ? ".placement" : ".pinned");
        BundlePlace where = place == null || place.isNull() ? null : element(below, place, BundlePlace.class, errors);
        return session == null ? null : new BundleSession(session, where, pinned != null && !pinned.isNull());
    }

    /** Interest comes in hundreds of thousands, so its few fields are checked by hand. */
    private @Nullable Interest interest(String path, JsonNode node, ImportErrors errors) {
        Interest mark = convert(path, node, Interest.class, errors);
        if (mark == null) return null;
        if (mark.person() != null && mark.session() != null && mark.level() != null) return mark;
        errors.add(path, "needs person, session and level");
        return null;
    }

    private <T> @Nullable T element(String path, JsonNode node, Class<T> type, ImportErrors errors) {
        T value = convert(path, node, type, errors);
        if (value == null) return null;
        for (Violation violation : checks.problems(value)) errors.add(violation.in(path));
        return value;
    }

    private <T> @Nullable T convert(String path, JsonNode node, Class<T> type, ImportErrors errors) {
        if (!node.isObject()) {
            errors.add(path, "must be an object with the documented fields");
            return null;
        }
        try {
            return mapper.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            errors.add(JsonProblems.explain(e).in(path));
            return null;
        }
    }
}
