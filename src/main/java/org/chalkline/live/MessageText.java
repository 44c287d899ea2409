package org.chalkline.live;

import java.util.List;
import java.util.stream.Collectors;

/** Messages in words, for mails, pages and paper alike. */
final class MessageText {
    /** The new value of a message about a change that an organizer approved. */
    static final String APPROVED = "approved";

    private MessageText() {}

    /** One message: a sentence, and the organizers' note in lines of its own. */
    static String of(Message message) {
        String sentence =
                switch (message.topic) {
                    case STATE -> state(message);
                    case EDIT -> edit(message);
                    case QUESTION ->
                        "The organizers have a question about “" + message.title
                                + "”. Change the proposal if that answers it, or write to them.";
                    case PLACE -> place(message);
                };
        return message.newNote == null || message.newNote.isBlank()
                ? sentence
                : sentence + "\nThe organizers write: " + message.newNote.strip();
    }

    /** Several as one letter.
     * @param more where to go on, such as an address; may be empty */
    static String letter(String person, String event, List<Message> messages, String more) {
        String body = messages.stream().map(MessageText::of).collect(Collectors.joining("\n\n"));
        String head = "Hello " + person + ",\n\nthis is news from " + event + ".\n\n";
        return head + body + "\n" + (more.isEmpty() ? "" : "\nYour sessions: " + more + "\n");
    }

    private static String state(Message message) {
        String title = "“" + message.title + "” ";
        return switch (String.valueOf(message.newValue)) {
            case "accepted" ->
                title + "is accepted. Please "
                        + (message.person.account == null ? "tell an organizer" : "confirm")
                        + " that you will be there.";
            case "confirmed" -> title + "is accepted and confirmed.";
            case "waitlisted" -> title + "is on the waiting list.";
            case "rejected" -> title + "was not selected.";
            case "cancelled" -> title + "is cancelled.";
            default -> title + "is now " + message.newValue + ".";
        };
    }

    private static String edit(Message message) {
        String title = "The changes to “" + message.title + "” ";
        return APPROVED.equals(message.newValue)
                ? title + "are approved. They become public with the next version."
                : title + "were declined. What you sent is kept for you; you can change it and send it again.";
    }

    private static String place(Message message) {
        String title = "“" + message.title + "” ";
        if (message.newValue == null)
            return title + "is no longer in the schedule. It was on " + message.oldValue + ".";
        if (message.oldValue == null) return title + "is in the schedule: " + message.newValue + ".";
        return title + "has moved from " + message.oldValue + " to " + message.newValue + ".";
    }
}
