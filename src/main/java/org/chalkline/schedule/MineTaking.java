package org.chalkline.schedule;

import java.util.List;
import org.chalkline.interest.ChangeDigests;
import org.chalkline.interest.Level;
import org.chalkline.interest.Wish;
import org.chalkline.shared.Language;
import org.chalkline.shared.QrCode;
import org.jspecify.annotations.Nullable;

/** How somebody takes their choices with them: to another device by a code, into a calendar by a private address.
 * @param origin where the program is found, such as {@code https://hackathon.example.org}
 * @param links of the event, as the reader asked for it
 * @param token of the private address; empty if there is none
 * @param wishes all that may be chosen
 * @param digest whether changes are mailed; null where no mail is sent, or to no member
 * @param language of the page, which its calendars speak as well */
record MineTaking(
        String origin,
        Links links,
        String token,
        List<Wish> wishes,
        ChangeDigests.@Nullable Choice digest,
        Language language) {
    /** A code with more would be too fine for a phone's camera. */
    private static final int LONGEST = 900;

    /** The private address for calendars; empty if there is none. */
    public String calendar() {
        return token.isEmpty() ? "" : address(token);
    }

    /** The address of a calendar of what is chosen now, for whoever has no account; empty where nothing is. */
    public String fixedCalendar() {
        return chosen().isEmpty()
                ? ""
                : address("only-" + StarList.write(chosen()).replace("!", ""));
    }

    private String address(String token) {
        return origin + links.base() + "/mine/" + token + ".ics" + language.query();
    }

    /** The same as programs for calendars open it. */
    public String subscription() {
        return calendar().replaceFirst("^https?:", "webcal:");
    }

    /** The address that brings the choices to another device. */
    public String address() {
        return origin + links.base() + "/mine/take?stars=" + StarList.write(chosen()) + links.keepZone("&");
    }

    /** The address for a printed code: with the stars, or where they are too many, of the agenda. */
    String shortAddress() {
        String address = address();
        return chosen().isEmpty() || address.length() > LONGEST
                ? origin + links.base() + "/mine" + links.keepZone("?")
                : address;
    }

    /** The same as a code; null where nothing was chosen, or too much. */
    public @Nullable QrCode code() {
        String address = address();
        return chosen().isEmpty() || address.length() > LONGEST ? null : QrCode.of(address);
    }

    /** Where it is sent that the private address is to be made or taken back. */
    public String renewal() {
        return links.mine("/calendar");
    }

    /** Where it is sent whether changes are mailed. */
    public String telling() {
        return links.mine("/tell");
    }

    /** The agenda for the back of a badge. */
    public String badge() {
        return links.badge();
    }

    private List<Wish> chosen() {
        return wishes.stream().filter(wish -> wish.level() != Level.NONE).toList();
    }
}
