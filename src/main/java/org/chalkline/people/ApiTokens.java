package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Secrets;

/** The tokens with which programs act for an account. */
@ApplicationScoped
@Transactional
public class ApiTokens {
    /** What every token starts with, so that people and scanners know one when they see it. */
    static final String PREFIX = "chalk_";

    private static final int MOST = 50;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final Checks checks;
    private final InstantSource clock;

    ApiTokens(Checks checks, InstantSource clock) {
        this.checks = checks;
        this.clock = clock;
    }

    public List<TokenView> list(String account) {
        return ApiToken.of(account).stream().map(TokenView::of).toList();
    }

    /** @throws Invalid if a field is wrong, or the account takes no part in the event
     * @throws Refused if the account has too many */
    public MadeToken make(String account, NewToken input) {
        checks.require(input);
        Account owner = Account.lookUp(account).orElseThrow(() -> new Missing("account", account));
        Account.getEntityManager().lock(owner, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        ApiToken.delete("account = ?1 and expiresAt <= ?2", owner, now);
        if (ApiToken.count("account", owner) >= MOST) {
            throw new Refused("too-many-tokens", "An account has at most " + MOST + " tokens. Revoke one first.");
        }
        String secret = PREFIX + Secrets.token();
        ApiToken token = new ApiToken();
        token.account = owner;
        token.event = input.event() == null ? null : event(owner, input.event());
        token.name = input.name().strip();
        token.scope = input.scope();
        token.tokenHash = Secrets.hash(secret);
        token.createdAt = now;
        token.expiresAt = now.plus(Duration.ofDays(input.days()));
        token.persistAndFlush();
        return new MadeToken(secret, TokenView.of(token));
    }

    private static HackEvent event(Account account, String slug) {
        return HackEvent.lookUp(slug)
                .filter(event -> account.admin
                        || Membership.lookUp(event, account.name).isPresent()
                        || Person.ofAccount(event, account.name).isPresent())
                .orElseThrow(() -> new Invalid("event", "is none that you take part in"));
    }

    /** The token stops working at once.
     * @throws Missing if the account has none of this number */
    public void revoke(String account, long id) {
        ApiToken token = ApiToken.of(account).stream()
                .filter(t -> t.id == id)
                .findFirst()
                .orElseThrow(() -> new Missing("token", String.valueOf(id)));
        token.delete();
    }

    /** Who a token stands for; empty if it is unknown, expired or revoked. */
    public Optional<TokenBearer> lookUp(String secret) {
        Instant now = clock.instant();
        return ApiToken.lookUp(Secrets.hash(secret), now).map(token -> {
            noteUse(token, now);
            return new TokenBearer(
                    SignedIn.of(token.account), token.scope, token.event == null ? null : token.event.slug);
        });
    }

    /** By a statement of its own: it is no change that the audit trail should tell. */
    private static void noteUse(ApiToken token, Instant now) {
        if (token.usedAt != null && token.usedAt.plus(NOTED_EVERY).isAfter(now)) return;
        ApiToken.update("usedAt = ?1 where id = ?2", now, token.id);
    }
}
