package org.chalkline.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Secrets;
import org.chalkline.shared.TooMany;
import org.chalkline.shared.Tries;
import org.jspecify.annotations.Nullable;

/** Hashes passwords with bcrypt and compares them. Both take a tenth of a second, so neither runs in a transaction: it
 * would hold a connection of the database for nothing. */
@ApplicationScoped
class Passwords {
    /** bcrypt reads 72 bytes at most; longer passwords would be cut silently, so they are refused. */
    static final int MOST_BYTES = 72;
    /** Takes as long to check as any real one, so that unknown accounts do not answer faster. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash(Secrets.token());

    /** Wrong passwords for one account, from wherever they come. */
    private final Tries perAccount = new Tries(10, Duration.ofMinutes(15));

    /** Wrong passwords from one address. */
    private final Tries perAddress = new Tries(200, Duration.ofMinutes(15));

    /** What bcrypt has let through lately, as keyed hashes: an API client sends its password with every request. */
    private final Cache<String, byte[]> verified = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private final byte[] key = Secrets.random(32);

    /** One password of an account is tried at a time, or a burst would outrun the count of wrong ones. */
    private final Lock[] turns = Stream.generate(ReentrantLock::new).limit(256).toArray(Lock[]::new);

    /** Who a right password belongs to.
     * @param hash that the password was compared with; another one by now means a new password */
    record Match(SignedIn who, String hash) {}

    private record Known(@Nullable SignedIn who, String hash) {}

    /** In the modular crypt format. */
    static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }

    static boolean isTooLong(String password) {
        return password.getBytes(UTF_8).length > MOST_BYTES;
    }

    /** Who this name and password belong to; empty if nobody. Takes as long for a name that nobody has.
     * @param address network address of who asks, for the count of tries
     * @throws TooMany after too many wrong passwords for the name or from the address */
    Optional<Match> check(String typed, String password, String address) {
        String name = NewAccount.plain(typed);
        perAccount.require(name);
        perAddress.require(address);
        Known known = Attempts.inTransaction(() -> lookUp(name));
        byte[] proof = Secrets.hmac(key, known.hash + "\n" + password);
        if (isVerified(known, proof)) return match(known, name);
        Lock turn = turns[Math.floorMod(name.hashCode(), turns.length)];
        turn.lock();
        try {
            perAccount.require(name);
            if (isVerified(known, proof) || isRight(known, password)) {
                verified.put(known.hash, proof);
                return match(known, name);
            }
            perAccount.inVain(name);
            perAddress.inVain(address);
            return Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    private static Known lookUp(String name) {
        return Account.lookUp(name)
                .filter(account -> account.passwordHash != null)
                .map(account -> new Known(SignedIn.of(account), String.valueOf(account.passwordHash)))
                .orElseGet(() -> new Known(null, NOBODYS_HASH));
    }

    private boolean isVerified(Known known, byte[] proof) {
        byte[] before = verified.getIfPresent(known.hash);
        return before != null && MessageDigest.isEqual(before, proof);
    }

    private static boolean isRight(Known known, String password) {
        return !isTooLong(password) && BcryptUtil.matches(password, known.hash) && known.who != null;
    }

    private Optional<Match> match(Known known, String name) {
        perAccount.forget(name);
        return Optional.ofNullable(known.who).map(who -> new Match(who, known.hash));
    }
}
