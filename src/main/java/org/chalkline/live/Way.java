package org.chalkline.live;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.chalkline.people.Person;

/** How a person hears of something. */
public enum Way {
    MAIL("by mail"),
    /** Whoever signs in finds it on their own page. */
    PAGE("on their own page"),
    BOTH("by mail, and on their own page"),
    /** There is neither address nor account: print it, or say it. */
    PAPER("on paper, from the printed list");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Way to(Person person, boolean hasMail) {
        boolean byMail = hasMail && person.mailAddress() != null;
        if (person.account == null) return byMail ? MAIL : PAPER;
        return byMail ? BOTH : PAGE;
    }
}
