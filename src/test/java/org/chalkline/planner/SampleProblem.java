package org.chalkline.planner;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.event.Block;
import org.chalkline.event.PublicDay;
import org.chalkline.event.PublicRoom;
import org.chalkline.interest.Interest;
import org.chalkline.people.Window;
import org.chalkline.schedule.Attendant;
import org.chalkline.schedule.DraftBasis;
import org.chalkline.schedule.DraftBasis.Offer;
import org.chalkline.schedule.DraftBasis.Spot;
import org.chalkline.schedule.OpenDay;
import org.chalkline.session.Kind;
import org.chalkline.solver.PlanProblem;

/** The sample event as a problem without a server: all that is offered to be planned anew, for interest alone. */
public final class SampleProblem {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final JsonNode json;
    private final ZoneId zone;
    private final Map<String, Attendant> people = new HashMap<>();

    private SampleProblem(JsonNode json) {
        this.json = json;
        zone = ZoneId.of(json.get("event").get("timeZone").asText());
        for (JsonNode person : json.get("people")) {
            String slug = person.get("slug").asText();
            List<Window> there = list(person.path("available"), new TypeReference<>() {});
            people.put(
                    slug,
                    new Attendant(
                            slug,
                            person.get("name").asText(),
                            there.stream()
                                    .map(w -> OpenDay.range(w.date(), w.from(), w.to(), zone))
                                    .toList()));
        }
    }

    public static PlanProblem read() {
        try (InputStream in =
                Objects.requireNonNull(SampleProblem.class.getResourceAsStream("/xen-hackathon-2012.json"))) {
            SampleProblem sample = new SampleProblem(JSON.readTree(in));
            List<Interest> interest = list(sample.json.get("interest"), new TypeReference<>() {});
            SoftWeights none =
                    SoftWeights.of(Arrays.stream(SoftWish.values()).collect(Collectors.toMap(wish -> wish, wish -> 0)));
            return PlanModels.of(sample.basis(), interest, Keep.NOTHING, none).problem();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> list(JsonNode array, TypeReference<List<T>> type) {
        return array.isMissingNode() ? List.of() : JSON.convertValue(array, type);
    }

    private DraftBasis basis() {
        List<PublicDay> days = new ArrayList<>();
        for (JsonNode day : json.get("days")) {
            List<Block> blocks = list(day.get("blocks"), new TypeReference<>() {});
            days.add(new PublicDay(
                    LocalDate.parse(day.get("date").asText()),
                    LocalTime.parse(day.get("opens").asText()),
                    LocalTime.parse(day.get("closes").asText()),
                    blocks));
        }
        List<PublicRoom> rooms = new ArrayList<>();
        for (JsonNode room : json.get("rooms")) {
            rooms.add(new PublicRoom(
                    room.get("slug").asText(),
                    room.get("name").asText(),
                    room.get("capacity").asInt(),
                    texts(room.path("equipment")),
                    room.path("tables").asInt(1),
                    rooms.size()));
        }
        List<Offer> offers = new ArrayList<>();
        for (JsonNode session : json.get("sessions")) offers.add(offer(session));
        return new DraftBasis(json.get("event").get("slug").asText(), zone, rooms, days, 0, offers);
    }

    private Offer offer(JsonNode session) {
        List<Attendant> parts = new ArrayList<>();
        for (JsonNode part : session.get("people"))
            parts.add(people.get(part.get("person").asText()));
        return new Offer(
                session.get("code").asText(),
                session.get("title").asText(),
                JSON.convertValue(session.get("kind"), Kind.class),
                session.get("minutes").asInt(),
                session.path("setupMinutes").asInt(0),
                parts,
                texts(session.path("needs")),
                List.of(),
                List.of(),
                texts(session.path("after")),
                List.of(),
                session.get("state").asText().equals("accepted"),
                spot(session.has("pinned") ? session.get("pinned") : session.path("placement")),
                null);
    }

    private static Spot spot(JsonNode at) {
        if (at.isMissingNode()) return null;
        LocalDateTime start = LocalDateTime.parse(at.get("start").asText());
        return new Spot(at.get("room").asText(), at.path("table").asInt(1), start, false, Set.of());
    }

    private static List<String> texts(JsonNode array) {
        return list(array, new TypeReference<>() {});
    }
}
