package org.chalkline.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.chalkline.shared.Secrets;

/** A letter by whose link or code somebody signs in, once. Only hashes are stored. */
@Entity
public class SignInLetter extends PanacheEntityBase {
    static final int MOST_WRONG = 5;

    /** Where it went, in lower case; there may be no account of this name yet. */
    public String name;

    @Id
    public String linkHash;

    /** Of the token that the asking page holds. */
    public String requestHash;
    /** Of that token and the code together: six digits alone would be guessed from their hash. */
    public String codeHash;

    public int wrongCodes;
    /** Where to go on after the sign-in; may be empty. */
    public String nextPath;

    public Instant expiresAt;

    static Optional<SignInLetter> ofLink(String token, Instant now) {
        return find("linkHash = ?1 and expiresAt > ?2", Secrets.hash(token), now)
                .firstResultOptional();
    }

    static Optional<SignInLetter> ofRequest(String token, Instant now) {
        return find("requestHash = ?1 and expiresAt > ?2 and wrongCodes < ?3", Secrets.hash(token), now, MOST_WRONG)
                .firstResultOptional();
    }

    static String codeHash(String request, String code) {
        return Secrets.hash(request + " " + code);
    }

    /** Counts a try, before it is looked at: of many at once, no more than {@link #MOST_WRONG} come through.
     * @return whether there is a try left */
    static boolean countTry(String request, Instant now) {
        return update(
                        "wrongCodes = wrongCodes + 1 where requestHash = ?1 and expiresAt > ?2 and wrongCodes < ?3",
                        Secrets.hash(request),
                        now,
                        MOST_WRONG)
                > 0;
    }

    void takeBackTry() {
        update("wrongCodes = wrongCodes - 1 where requestHash = ?1", requestHash);
    }

    /** Uses the letter up, and with it the others to its address: its owner is in.
     * @return whether this caller did; of two at once, one */
    boolean use() {
        if (delete("linkHash", linkHash) == 0) return false;
        delete("name", name);
        return true;
    }
}
