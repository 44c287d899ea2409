package org.chalkline.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.chalkline.people.Person;
import org.chalkline.shared.Digest;
import org.jspecify.annotations.Nullable;

/** What waits for one person, as the letter that it would be.
 * @param person slug
 * @param name of the person
 * @param address where mail would go; null if none would
 * @param revision changes with the text and the address
 * @param problem why the last try failed, as a sentence; null if none did */
public record LetterView(
        String person,
        String name,
        Way way,
        @Nullable String address,
        String subject,
        String text,
        List<Item> changes,
        String revision,
        @Nullable String problem) {

    /** One thing in the letter.
     * @param session code
     * @param from state or place before; null for no place
     * @param to state or place now; null for no place */
    public record Item(
            String session,
            Topic topic,
            @Nullable String from,
            @Nullable String to,
            @Nullable String note) {
        static Item of(Message message) {
            String code = message.session == null ? "" : message.session.code;
            return new Item(code, message.topic, message.oldValue, message.newValue, message.newNote);
        }
    }

    /** @param messages of one person, at least one */
    static LetterView of(List<Message> messages, boolean hasMail, String more) {
        Message first = messages.get(0);
        Person person = first.person;
        Way way = Way.to(person, hasMail);
        String address = way == Way.MAIL || way == Way.BOTH ? person.mailAddress() : null;
        String text = MessageText.letter(person.name, first.event.name, messages, person.account == null ? "" : more);
        return new LetterView(
                person.slug,
                person.name,
                way,
                address,
                first.event.name + ": news about your sessions",
                text,
                messages.stream().map(Item::of).toList(),
                Digest.shortHex((address + "\n" + text).getBytes(UTF_8)),
                messages.stream()
                        .map(message -> message.problem)
                        .filter(problem -> problem != null)
                        .findFirst()
                        .orElse(null));
    }
}
