package org.chalkline.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Secrets;
import org.chalkline.shared.TooMany;
import org.chalkline.shared.Tries;
import org.jspecify.annotations.Nullable;

/** Who may sign in, and with what. */
@ApplicationScoped
@Transactional
public class Accounts {
    /** bcrypt reads 72 bytes at most; longer passwords would be cut silently, so they are refused. */
    static final int MOST_BYTES = 72;
    /** Takes as long to check as any real one, so that unknown accounts do not answer faster. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash(Secrets.token());

    /** Wrong passwords for one account, from wherever they come. */
    private final Tries perAccount = new Tries(10, Duration.ofMinutes(15));

    /** New accounts from one address: when the code is shown on a slide, a whole hackathon signs up from behind it. */
    private final Tries signUps = new Tries(2_000, Duration.ofMinutes(15));

    /** Wrong passwords from one address. */
    private final Tries perAddress = new Tries(200, Duration.ofMinutes(15));

    private final Checks checks;
    private final InstantSource clock;
    /** What bcrypt has let through lately, as keyed hashes: an API client sends its password with every request. */
    private final Cache<String, byte[]> verified = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private final byte[] key = Secrets.random(32);

    Accounts(Checks checks, InstantSource clock) {
        this.checks = checks;
        this.clock = clock;
    }

    public boolean hasAdmin() {
        return Account.lookUp("admin").isPresent();
    }

    /** Makes the account {@code admin} unless there is one.
     * @return the password that was generated for it; empty if one was given or the account was there */
    public Optional<String> makeAdmin(@Nullable String password) {
        if (Account.lookUp("admin").isPresent()) return Optional.empty();
        String secret = password == null ? Secrets.readable() : password;
        if (secret.getBytes(UTF_8).length > MOST_BYTES) {
            throw new IllegalStateException("CHALKLINE_ADMIN_PASSWORD must be at most " + MOST_BYTES + " bytes long.");
        }
        persist("admin", "admin", secret).admin = true;
        return password == null ? Optional.of(secret) : Optional.empty();
    }

    /** Makes an account.
     * @param address network address of who asks, for the count of tries
     * @throws Invalid if a field is wrong
     * @throws Refused if there is such an account
     * @throws TooMany if too many are made from one address */
    public AccountView signUp(NewAccount input, String address) {
        checks.require(input);
        signUps.require(address);
        signUps.inVain(address);
        String name = NewAccount.plain(input.name());
        if (Account.lookUp(name).isPresent()) {
            throw new Refused("account-exists", "There is an account with this name already. Sign in with it instead.");
        }
        return AccountView.of(persist(name, input.displayName().strip(), input.password()), List.of(), List.of());
    }

    /** An account with the events it takes part in.
     * @throws Missing if there is none of this name */
    public AccountView get(String name) {
        return AccountView.of(find(name), Membership.ofAccount(name), Person.eventsOf(name));
    }

    /** Changes the password; every browser that is signed in with the account is signed out.
     * @throws Invalid naming {@code password} if the present one is wrong */
    public void changePassword(String name, NewPassword input, String address) {
        checks.require(input);
        if (verify(name, input.password(), address).isEmpty()) {
            throw new Invalid("password", "is not your present password");
        }
        setPassword(find(name), input.newPassword());
    }

    /** Whether the account can sign in with a password. */
    public boolean hasPassword(String name) {
        return find(name).passwordHash != null;
    }

    /** Sets the password of somebody who has just proved to read the account's mail; every browser is signed out.
     * @throws Invalid naming {@code newPassword} */
    public void setPassword(String name, NewPassword input) {
        checks.require(input);
        setPassword(find(name), input.newPassword());
    }

    private static void setPassword(Account account, String password) {
        account.passwordHash = BcryptUtil.bcryptHash(password);
        BrowserSession.delete("account", account);
    }

    /** Notes that somebody reads the mail of an address, and makes its account if there is none. A password that was set
     * before the first proof may be somebody else's: it goes, with every session, token and provider, unless this browser is one of them.
     * @param displayName for a new account
     * @param browser token of the session that the browser has; null for none
     * @return whether a password was removed */
    boolean prove(String address, @Nullable String displayName, @Nullable String browser) {
        Optional<Account> known = Account.lookUp(address);
        Account account = known.orElseGet(
                () -> persist(address, String.valueOf(displayName).strip(), null));
        if (account.verifiedAt != null) return false;
        account.verifiedAt = clock.instant();
        boolean isOwn = browser != null
                && BrowserSession.lookUp(Secrets.hash(browser), clock.instant())
                        .filter(session -> session.account.equals(account))
                        .isPresent();
        if (isOwn) return false;
        BrowserSession.delete("account", account);
        ApiToken.of(account.name).forEach(ApiToken::delete);
        ProviderIdentity.delete("account", account);
        boolean had = account.passwordHash != null;
        account.passwordHash = null;
        return had;
    }

    /** An account without a password, for somebody who proves in another way who they are. */
    Account make(String name, String displayName) {
        return persist(name, displayName, null);
    }

    private static Account find(String name) {
        return Account.lookUp(name).orElseThrow(() -> new Missing("account", name));
    }

    private Account persist(String name, String displayName, @Nullable String password) {
        Account account = new Account();
        account.name = name;
        account.displayName = displayName;
        account.passwordHash = password == null ? null : BcryptUtil.bcryptHash(password);
        account.createdAt = clock.instant();
        account.persistAndFlush();
        return account;
    }

    /** Who this name and password belong to; empty if nobody. Takes as long for a name that nobody has.
     * @param address network address of who asks, for the count of tries
     * @throws TooMany after too many wrong passwords for the name or from the address */
    public Optional<SignedIn> verify(String typed, String password, String address) {
        String name = NewAccount.plain(typed);
        perAccount.require(name);
        perAddress.require(address);
        Optional<SignedIn> found = verify(name, password);
        if (found.isPresent()) {
            perAccount.forget(name);
        } else {
            perAccount.inVain(name);
            perAddress.inVain(address);
        }
        return found;
    }

    private Optional<SignedIn> verify(String name, String password) {
        Optional<Account> account = Account.lookUp(name);
        String hash = account.flatMap(a -> Optional.ofNullable(a.passwordHash)).orElse(NOBODYS_HASH);
        byte[] proof = Secrets.hmac(key, hash + "\n" + password);
        byte[] known = verified.getIfPresent(hash);
        boolean right = known != null && MessageDigest.isEqual(known, proof);
        if (!right && password.getBytes(UTF_8).length <= MOST_BYTES) {
            right = BcryptUtil.matches(password, hash);
        }
        if (!right) return Optional.empty();
        verified.put(hash, proof);
        return account.map(SignedIn::of);
    }
}
