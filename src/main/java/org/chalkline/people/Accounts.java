package org.chalkline.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Bundles;
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
public class Accounts {
    /** New accounts from one address: when the code is shown on a slide, a whole hackathon signs up from behind it. */
    private final Tries signUps = new Tries(2_000, Duration.ofMinutes(15));

    private final Checks checks;
    private final Passwords passwords;
    private final Event<SignedOutEverywhere> signedOut;
    private final InstantSource clock;

    Accounts(Checks checks, Passwords passwords, Event<SignedOutEverywhere> signedOut, InstantSource clock) {
        this.checks = checks;
        this.passwords = passwords;
        this.signedOut = signedOut;
        this.clock = clock;
    }

    @Transactional
    public boolean hasAdmin() {
        return Account.lookUp("admin").isPresent();
    }

    /** Makes the account {@code admin} unless there is one.
     * @return the password that was generated for it; empty if one was given or the account was there */
    @Transactional
    public Optional<String> makeAdmin(@Nullable String password) {
        if (Account.lookUp("admin").isPresent()) return Optional.empty();
        String secret = password == null ? Secrets.readable() : password;
        if (Passwords.isTooLong(secret)) {
            throw new IllegalStateException(
                    "CHALKLINE_ADMIN_PASSWORD must be at most " + Passwords.MOST_BYTES + " bytes long.");
        }
        persist("admin", "admin", Passwords.hash(secret)).admin = true;
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
        QuarkusTransaction.requiringNew().run(() -> requireFree(name));
        String hash = Passwords.hash(input.password());
        return Attempts.inTransaction(() -> {
            requireFree(name);
            return AccountView.of(persist(name, input.displayName().strip(), hash), List.of(), List.of());
        });
    }

    private static void requireFree(String name) {
        if (Account.lookUp(name).isEmpty()) return;
        throw new Refused(
                "account-exists", Bundles.ofRequest(RefusalWords.class).accountExists());
    }

    /** An account with the events it takes part in.
     * @throws Missing if there is none of this name */
    @Transactional
    public AccountView get(String name) {
        return AccountView.of(find(name), Membership.ofAccount(name), Person.eventsOf(name));
    }

    /** Changes the password; every browser that is signed in with the account is signed out, and told no more.
     * @throws Invalid naming {@code password} if the present one is wrong */
    public void changePassword(String name, NewPassword input, String address) {
        checks.require(input);
        Passwords.Match match = passwords.check(name, input.password(), address).orElseThrow(Accounts::notYours);
        String hash = Passwords.hash(input.newPassword());
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = locked(name);
            if (!match.hash().equals(account.passwordHash)) throw notYours();
            setHash(account, hash);
        });
    }

    private static Invalid notYours() {
        return new Invalid("password", Bundles.ofRequest(RefusalWords.class).passwordWrong());
    }

    /** Whether the account can sign in with a password. */
    @Transactional
    public boolean hasPassword(String name) {
        return find(name).passwordHash != null;
    }

    /** Sets the password of somebody who has just proved to read the account's mail; every browser is signed out.
     * @throws Invalid naming {@code newPassword} */
    public void setPassword(String name, NewPassword input) {
        checks.require(input);
        String hash = Passwords.hash(input.newPassword());
        QuarkusTransaction.requiringNew().run(() -> setHash(locked(name), hash));
    }

    private void setHash(Account account, String hash) {
        account.passwordHash = hash;
        signOutEverywhere(account);
    }

    private void signOutEverywhere(Account account) {
        BrowserSession.delete("account", account);
        signedOut.fire(new SignedOutEverywhere(account));
    }

    /** Notes that somebody reads the mail of an address, and makes its account if there is none. A password that was set
     * before the first proof may be somebody else's: it goes, with every session, token and provider, unless this browser is one of them.
     * @param displayName for a new account
     * @param browser token of the session that the browser has; null for none
     * @return whether a password was removed */
    @Transactional
    boolean prove(String address, @Nullable String displayName, @Nullable String browser) {
        Optional<Account> known = Account.lookUpLocked(address);
        Account account = known.orElseGet(
                () -> persist(address, String.valueOf(displayName).strip(), null));
        if (account.verifiedAt != null) return false;
        account.verifiedAt = clock.instant();
        boolean isOwn = browser != null
                && BrowserSession.lookUp(Secrets.hash(browser), clock.instant())
                        .filter(session -> session.account.equals(account))
                        .isPresent();
        if (isOwn) return false;
        signOutEverywhere(account);
        ApiToken.of(account.name).forEach(ApiToken::delete);
        ProviderIdentity.delete("account", account);
        boolean had = account.passwordHash != null;
        account.passwordHash = null;
        return had;
    }

    /** An account without a password, for somebody who proves in another way who they are. */
    @Transactional
    Account make(String name, String displayName) {
        return persist(name, displayName, null);
    }

    private static Account find(String name) {
        return Account.lookUp(name).orElseThrow(() -> new Missing("account", name));
    }

    /** Locked against sign-ins and other new passwords until the transaction ends. */
    private static Account locked(String name) {
        return Account.lookUpLocked(name).orElseThrow(() -> new Missing("account", name));
    }

    /** @param hash of the password; null for none */
    private Account persist(String name, String displayName, @Nullable String hash) {
        Account account = new Account();
        account.name = name;
        account.displayName = displayName;
        account.passwordHash = hash;
        account.createdAt = clock.instant();
        account.persistAndFlush();
        return account;
    }

    /** Who this name and password belong to; empty if nobody. Takes as long for a name that nobody has.
     * @param address network address of who asks, for the count of tries
     * @throws TooMany after too many wrong passwords for the name or from the address */
    public Optional<SignedIn> verify(String name, String password, String address) {
        return passwords.check(name, password, address).map(Passwords.Match::who);
    }
}
