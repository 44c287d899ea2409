package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Secrets;

/** Browsers signing in and out. */
@ApplicationScoped
@Transactional
public class BrowserSessions {
    public static final Duration LIFE = Duration.ofDays(14);

    /** How long a proof by mail stands for the present password. */
    private static final Duration PROOF = Duration.ofHours(1);

    private final Passwords passwords;
    private final InstantSource clock;

    BrowserSessions(Passwords passwords, InstantSource clock) {
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new session for a right name and password; empty otherwise, and if the password was replaced meanwhile.
     * @param address network address of who asks, for the count of tries
     * @return the token for the cookie, which is stored nowhere else
     * @throws org.chalkline.shared.TooMany after too many wrong passwords */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<String> signIn(String name, String password, String address) {
        return passwords
                .check(name, password, address)
                .flatMap(match -> Attempts.inTransaction(() -> {
                    Optional<Account> account = Account.lookUpLocked(match.who().name())
                            .filter(found -> match.hash().equals(found.passwordHash));
                    return account.map(found -> open(found, false));
                }));
    }

    /** A new session for an account that has just proved who it is. */
    public String open(String account) {
        return open(Account.lookUp(account).orElseThrow(), false);
    }

    /** A new session for an account whose mail somebody has just read. */
    String openByMail(String account) {
        return open(Account.lookUp(account).orElseThrow(), true);
    }

    private String open(Account account, boolean byMail) {
        Instant now = clock.instant();
        BrowserSession.delete("expiresAt <= ?1", now);
        String token = Secrets.token();
        BrowserSession session = new BrowserSession();
        session.tokenHash = Secrets.hash(token);
        session.account = account;
        session.byMail = byMail;
        session.createdAt = now;
        session.expiresAt = now.plus(LIFE);
        session.persist();
        return token;
    }

    public Optional<SignedIn> lookUp(String token) {
        return BrowserSession.lookUp(Secrets.hash(token), clock.instant()).map(s -> SignedIn.of(s.account));
    }

    /** Whether the browser has proved lately to read the account's mail, which is as good as its present password. */
    public boolean isProved(String token, String account) {
        Instant now = clock.instant();
        return BrowserSession.lookUp(Secrets.hash(token), now)
                .filter(s -> s.byMail && s.account.name.equals(account))
                .filter(s -> s.createdAt.plus(PROOF).isAfter(now))
                .isPresent();
    }

    public void signOut(String token) {
        BrowserSession.delete("tokenHash", Secrets.hash(token));
    }
}
