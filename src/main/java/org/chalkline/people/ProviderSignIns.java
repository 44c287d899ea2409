package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Secrets;
import org.chalkline.shared.Slugs;
import org.jspecify.annotations.Nullable;

/** Signing in by a provider that vouches for people. */
@ApplicationScoped
public class ProviderSignIns {
    private static final int SHORTEST_NAME = 3;

    private final Accounts accounts;
    private final BrowserSessions browsers;
    private final Checks checks;
    private final InstantSource clock;

    ProviderSignIns(Accounts accounts, BrowserSessions browsers, Checks checks, InstantSource clock) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.checks = checks;
        this.clock = clock;
    }

    /** A new session for whoever the provider vouches for. The first time, the identity is tied to the account that this
     * browser is signed in with, else to the one that has proved the same address, else to a new one.
     * @param browser token of the session that the browser has already, which ends; null for none
     * @return the token for the cookie
     * @throws Refused if the browser is signed in with another account than the identity's */
    public String enter(ProvidedIdentity who, @Nullable String browser) {
        return Attempts.inTransaction(() -> {
            Optional<Account> present = present(browser);
            Account account = ProviderIdentity.lookUp(who)
                    .map(known -> known.account)
                    .orElseGet(() -> tie(who, present.or(() -> proved(who)).orElseGet(() -> make(who))));
            if (present.isPresent() && !present.get().equals(account)) {
                throw new Refused(
                        "other-account", Bundles.ofRequest(RefusalWords.class).otherAccount(present.get().name));
            }
            if (browser != null) browsers.signOut(browser);
            return browsers.open(account.name);
        });
    }

    /** Whether a provider's identity is tied to the account. */
    public boolean isTied(String account) {
        return Attempts.inTransaction(() -> ProviderIdentity.count("account.name", account) > 0);
    }

    private Optional<Account> present(@Nullable String browser) {
        if (browser == null) return Optional.empty();
        return BrowserSession.lookUp(Secrets.hash(browser), clock.instant()).map(session -> session.account);
    }

    /** Whoever made an account need not own its address before that is proved. */
    private static Optional<Account> proved(ProvidedIdentity who) {
        if (who.address() == null) return Optional.empty();
        return Account.lookUp(NewAccount.plain(who.address())).filter(account -> account.verifiedAt != null);
    }

    private Account tie(ProvidedIdentity who, Account account) {
        ProviderIdentity identity = new ProviderIdentity();
        identity.issuer = who.issuer();
        identity.subject = who.subject();
        identity.account = account;
        identity.createdAt = clock.instant();
        identity.persistAndFlush();
        return account;
    }

    private Account make(ProvidedIdentity who) {
        String wish = who.userName() == null ? "" : who.userName();
        String stem = Slugs.from(wish).length() < SHORTEST_NAME ? "member " + wish : wish;
        String name = Slugs.free(stem, "member", taken -> Account.lookUp(taken).isPresent());
        String displayName = Stream.of(who.displayName(), who.userName())
                .filter(text ->
                        text != null && checks.problems(new NewName(text)).isEmpty())
                .findFirst()
                .orElse(name);
        return accounts.make(name, displayName.strip());
    }
}
