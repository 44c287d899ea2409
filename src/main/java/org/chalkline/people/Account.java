package org.chalkline.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.chalkline.shared.Audited;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
@Entity
public class Account extends PanacheEntity implements Audited {
    /** Account name or e-mail address, in lower case; never public. */
    public String name;
    /** As shown to others. */
    public String displayName;
    /** bcrypt, in the modular crypt format; null for whoever signs in by mail or by a provider alone. */
    public @Nullable String passwordHash;
    /** When somebody proved to read the mail of the address that is the name; null until then. */
    public @Nullable Instant verifiedAt;

    /** Whether this account may do everything in the installation. */
    public boolean admin;

    public Instant createdAt;

    public static Optional<Account> lookUp(String name) {
        return find("name", name).firstResultOptional();
    }

    /** Locked until the transaction ends: of a sign-in and a new password one sees what the other has done. */
    static Optional<Account> lookUpLocked(String name) {
        return Account.<Account>find("name", name)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public String auditSubject() {
        return "account " + name;
    }

    @Override
    public @Nullable String auditEvent() {
        return null;
    }
}
