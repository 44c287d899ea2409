package org.chalkline.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/** A browser that is signed in. Only a hash of its token is stored; deleting the row signs it out. */
@Entity
public class BrowserSession extends PanacheEntityBase {
    /** SHA-256 of the token, in hexadecimal. */
    @Id
    public String tokenHash;

    @ManyToOne(fetch = FetchType.EAGER)
    public Account account;

    /** Whether it was opened by reading the account's mail. */
    public boolean byMail;

    public Instant createdAt;
    public Instant expiresAt;

    static Optional<BrowserSession> lookUp(String tokenHash, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", tokenHash, now).firstResultOptional();
    }
}
