package org.chalkline.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.HasText;
import org.chalkline.shared.Limits;
import org.chalkline.shared.PlainText;
import org.chalkline.shared.SelfChecking;
import org.chalkline.shared.Violation;

/** What somebody signs up with.
 * @param name account name or e-mail address; not shown to others, case does not matter
 * @param displayName as shown to others
 * @param password 10 characters or more, at most 72 bytes (what bcrypt reads) */
public record NewAccount(
        @NotNull(message = "{org.chalkline.accountName}")
        @Size(max = 254)
        @Pattern(
                regexp = "[\\p{L}\\p{N}._+-]{3,60}|[^@\\s<>\"\\p{C}]{1,64}@[\\p{L}\\p{N}.-]{1,180}",
                message = "{org.chalkline.accountName}")
        String name,

        @HasText @Size(max = Limits.NAME) @PlainText String displayName,

        @NotNull(message = "{org.chalkline.password}") String password)
        implements SelfChecking {
    static final int SHORTEST = 10;

    /** The name as it is stored and looked up. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    @SuppressWarnings("NullAway") // called before or after the annotations have been checked
    public List<Violation> problems() {
        return password == null ? List.of() : problems("password", password);
    }

    static List<Violation> problems(String field, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return List.of(new Violation(field, words().passwordShort(SHORTEST)));
        }
        if (password.getBytes(UTF_8).length > Passwords.MOST_BYTES) {
            return List.of(new Violation(field, words().passwordLong(Passwords.MOST_BYTES)));
        }
        return List.of();
    }

    private static RefusalWords words() {
        return Bundles.ofRequest(RefusalWords.class);
    }
}
