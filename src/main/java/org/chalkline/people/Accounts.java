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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may sign in, and with what. */
@ApplicationScoped
@Transactional
public class Accounts {
    /** bcrypt reads 72 bytes at most; longer passwords would be cut silently, so they are refused. */
    private static final int MOST_BYTES = 72;
    /** Takes as long to check as any real one, so that unknown accounts do not answer faster. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash(Secrets.token());

    private final InstantSource clock;
    /** What bcrypt has let through lately, as keyed hashes: an API client sends its password with every request. */
    private final Cache<String, byte[]> verified = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private final byte[] key = Secrets.random(32);

    Accounts(InstantSource clock) {
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
        Account admin = new Account();
        admin.name = "admin";
        admin.passwordHash = BcryptUtil.bcryptHash(secret);
        admin.admin = true;
        admin.createdAt = clock.instant();
        admin.persistAndFlush();
        return password == null ? Optional.of(secret) : Optional.empty();
    }

    /** Who this name and password belong to; empty if nobody. */
    public Optional<SignedIn> verify(String name, String password) {
        Optional<Account> account = Account.lookUp(name);
        String hash = account.map(a -> a.passwordHash).orElse(NOBODYS_HASH);
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
