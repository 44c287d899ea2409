package org.chalkline.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Account;
import org.chalkline.people.Inbox;
import org.chalkline.people.MessageView;
import org.chalkline.people.Person;
import org.chalkline.session.Session;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Letter;
import org.chalkline.shared.PostOffice;
import org.chalkline.shared.Settings;
import org.chalkline.shared.Turns;
import org.chalkline.shared.Undelivered;
import org.jspecify.annotations.Nullable;

/** The outbox of an event: what waits to be told, and telling it. */
@ApplicationScoped
public class Messages implements Inbox {
    /** A request waits for all letters together; the rest stays for the next try. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    static final String CHANGED = "It changed since you read it; read it again.";

    private final PostOffice post;
    private final Checks checks;
    private final Settings settings;
    private final InstantSource clock;

    Messages(PostOffice post, Checks checks, Settings settings, InstantSource clock) {
        this.post = post;
        this.checks = checks;
        this.settings = settings;
        this.clock = clock;
    }

    /** A letter on its way, already marked as sent.
     * @param letter null if it is not what was read any more, and stays */
    private record Claim(@Nullable LetterView letter, List<Long> messages) {
        static final Claim CHANGED = new Claim(null, List.of());
    }

    /** What waits, one letter a person. */
    public List<LetterView> waiting(String event) {
        return Attempts.inTransaction(() -> byPerson(HackEvent.get(event)).values().stream()
                .map(messages -> letter(event, messages))
                .toList());
    }

    /** How many people have something waiting. */
    public long count(String event) {
        return Attempts.inTransaction(() -> Message.countPeople(event));
    }

    @Override
    public List<MessageView> messages(String account) {
        return own(account, null);
    }

    @Override
    public List<MessageView> messages(String account, String event) {
        return own(account, event);
    }

    private static List<MessageView> own(String account, @Nullable String event) {
        return Attempts.inTransaction(() ->
                Message.sentTo(account, event).stream().map(Messages::view).toList());
    }

    private static @Nullable String own(Message message) {
        Session session = message.session;
        Account account = message.person.account;
        return session != null && account != null && session.runsUnder(account.name) ? session.code : null;
    }

    private static MessageView view(Message message) {
        Instant sent = message.sentAt == null ? message.changedAt : message.sentAt;
        return new MessageView(
                message.event.slug,
                message.event.name,
                message.title,
                own(message),
                MessageText.of(message),
                sent.atZone(ZoneId.of(message.event.timeZone)).toOffsetDateTime());
    }

    /** Sends the letters of these people, one after the other. Each is marked as sent just before it goes, so that of two
     * sendings one writes to them, and a crash loses none but that one; where the mail server fails, it waits again, and
     * says why. What is not as it was read is not sent.
     * @throws Invalid if there is no such person */
    public SendingView send(String event, NewSending wish) {
        checks.require(wish);
        List<String> people = Attempts.inTransaction(
                () -> List.copyOf(chosen(HackEvent.get(event), wish).keySet()));
        Instant end = Instant.now().plus(LONGEST);
        List<String> sent = new ArrayList<>();
        List<SendingView.Failure> failed = new ArrayList<>();
        for (String person : people) {
            Optional<Claim> claim = inTurn(event, () -> claim(event, person, wish));
            if (claim.isEmpty()) continue;
            Optional<String> problem = send(event, claim.get(), end);
            if (problem.isPresent()) failed.add(new SendingView.Failure(person, problem.get()));
            else sent.add(person);
        }
        return new SendingView(sent, failed);
    }

    /** @return why it could not be sent */
    private Optional<String> send(String event, Claim claim, Instant end) {
        if (claim.letter() == null) return Optional.of(CHANGED);
        @Nullable String problem = mail(claim.letter(), end);
        if (problem != null) inTurn(event, () -> giveBack(event, claim, problem));
        return Optional.ofNullable(problem);
    }

    /** Takes the letters of these people out of the outbox; they hear nothing of it.
     * @throws Invalid if there is no such person */
    public void drop(String event, NewSending wish) {
        checks.require(wish);
        inTurn(event, () -> {
            chosen(HackEvent.getLocked(event), wish).values().forEach(messages -> messages.forEach(Message::delete));
            return true;
        });
    }

    /** Why the letter could not be sent, as a sentence; null if it was, or if no mail was to be sent. */
    private @Nullable String mail(LetterView letter, Instant end) {
        if (letter.address() == null) return null;
        if (Instant.now().isAfter(end)) return "The mail server was too slow to try this one. Send it again.";
        try {
            post.send(new Letter(letter.address(), letter.subject(), letter.text()));
            return null;
        } catch (Undelivered e) {
            return "The mail could not be sent: " + e.getMessage();
        }
    }

    /** Marks what waits for a person as sent; empty if another sending was faster. */
    private Optional<Claim> claim(String event, String person, NewSending wish) {
        HackEvent owner = HackEvent.getLocked(event);
        List<Message> messages = Message.waiting(Person.get(owner, person));
        if (messages.isEmpty()) return Optional.empty();
        LetterView letter = letter(event, messages);
        if (!wish.isRead(letter)) return Optional.of(Claim.CHANGED);
        for (Message message : messages) {
            message.sentAt = clock.instant();
            message.problem = null;
        }
        return Optional.of(
                new Claim(letter, messages.stream().map(message -> message.id).toList()));
    }

    /** What has changed since the letter was taken goes into one message with it. */
    private static boolean giveBack(String event, Claim claim, String problem) {
        HackEvent.getLocked(event);
        for (Long id : claim.messages()) {
            Message message = Message.findById(id);
            if (message == null || message.session == null) continue;
            Message newer = message.topic == Topic.QUESTION
                    ? null
                    : Message.waiting(message.person, message.session, message.topic)
                            .orElse(null);
            if (newer == null) {
                message.sentAt = null;
                message.problem = problem;
            } else {
                newer.oldValue = message.oldValue;
                newer.oldNote = message.oldNote;
                newer.problem = problem;
                if (newer.isIdle()) newer.delete();
                message.delete();
            }
        }
        return true;
    }

    /** The waiting messages of those named, by their slugs.
     * @throws Invalid if there is no such person */
    private static Map<String, List<Message>> chosen(HackEvent event, NewSending wish) {
        Set<String> known = Person.of(event).stream().map(person -> person.slug).collect(Collectors.toSet());
        for (int i = 0; i < wish.people().size(); i++) {
            String slug = wish.people().get(i);
            if (!known.contains(slug)) {
                throw new Invalid("people[" + i + "]", "there is no person “" + slug + "”");
            }
        }
        Map<String, List<Message>> waiting = byPerson(event);
        waiting.keySet().retainAll(Set.copyOf(wish.people()));
        return waiting;
    }

    private static Map<String, List<Message>> byPerson(HackEvent event) {
        Map<String, List<Message>> waiting = new LinkedHashMap<>();
        for (Message message : Message.waiting(event)) {
            waiting.computeIfAbsent(message.person.slug, any -> new ArrayList<>())
                    .add(message);
        }
        return waiting;
    }

    private LetterView letter(String event, List<Message> messages) {
        String more = settings.baseUrl()
                .map(base -> base.replaceFirst("/+$", "") + "/" + event + "/proposals")
                .orElse("");
        return LetterView.of(messages, post.isOpen(), more);
    }

    private static <T> T inTurn(String event, Supplier<T> work) {
        return Turns.inTransaction(event, work);
    }
}
