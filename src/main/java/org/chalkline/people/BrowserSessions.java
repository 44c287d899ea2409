package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Browsers signing in and out. */
@ApplicationScoped
@Transactional
public class BrowserSessions {
    public static final Duration LIFE = Duration.ofDays(14);

    private final Accounts accounts;
    private final InstantSource clock;

    BrowserSessions(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new session for a right name and password; empty otherwise.
     * @return the token for the cookie, which is stored nowhere else */
    public Optional<String> signIn(String name, String password) {
        if (accounts.verify(name, password).isEmpty()) return Optional.empty();
        Instant now = clock.instant();
        BrowserSession.delete("expiresAt <= ?1", now);
        String token = Secrets.token();
        BrowserSession session = new BrowserSession();
        session.tokenHash = Secrets.hash(token);
        session.account = Account.lookUp(name).orElseThrow();
        session.createdAt = now;
        session.expiresAt = now.plus(LIFE);
        session.persist();
        return Optional.of(token);
    }

    public Optional<SignedIn> lookUp(String token) {
        return BrowserSession.lookUp(Secrets.hash(token), clock.instant()).map(s -> SignedIn.of(s.account));
    }

    public void signOut(String token) {
        BrowserSession.delete("tokenHash", Secrets.hash(token));
    }
}
