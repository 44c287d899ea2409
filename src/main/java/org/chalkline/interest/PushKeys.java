package org.chalkline.interest;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.net.URI;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chalkline.shared.Settings;
import org.jspecify.annotations.Nullable;

/** The keys by which push services know this installation (VAPID, RFC 8292), where it has any. */
@ApplicationScoped
public class PushKeys {
    private static final Pattern SUBJECT = Pattern.compile("(mailto:[^\\s@]+@[^\\s@]+|https://\\S+)");
    private static final String CURVE = "secp256r1";
    private static final int PUBLIC_BYTES = 65;
    private static final int PRIVATE_BYTES = 32;
    /** RFC 8292 allows 24. */
    private static final int HOURS = 12;

    private final @Nullable Keys keys;
    private final boolean isOn;

    PushKeys(Settings settings) {
        this.keys = read(settings.pushPublicKey(), settings.pushPrivateKey(), settings.pushSubject())
                .orElse(null);
        // What shows a message is the worker that keeps the event.
        this.isOn = keys != null && settings.offline().equals("on");
    }

    /** @param subject whom a push service may write to */
    public record Keys(VAPIDKeyPair pair, String subject) {}

    /** Whether browsers can be told anything; where not, pages do not speak of it. */
    public boolean isOn() {
        return isOn;
    }

    /** What browsers bind a subscription to: a point of P-256, uncompressed, in base64url.
     * @throws IllegalStateException if there are no keys */
    public String publicKey() {
        return keys().pair().extractPublicKeyInUncompressedFormAsString();
    }

    /** The header {@code Authorization} of a message.
     * @param service origin of the push service, without a default port
     * @throws IllegalStateException if there are no keys */
    public String authorization(URI service, Instant now) {
        return keys().pair()
                .generateAuthorizationHeaderValue(VAPIDJWTParam.getBuilder()
                        .resourceURLString(service.toString())
                        .expirationTime(now.plus(HOURS, ChronoUnit.HOURS))
                        .subject(keys().subject())
                        .build());
    }

    private Keys keys() {
        if (keys == null) throw new IllegalStateException("no push keys are set");
        return keys;
    }

    /** The keys of an installation; empty if it has none.
     * @throws IllegalStateException saying what to do, if they cannot be used */
    public static Optional<Keys> read(
            Optional<String> publicKey, Optional<String> privateKey, Optional<String> subject) {
        if (publicKey.isEmpty() && privateKey.isEmpty()) return Optional.empty();
        if (publicKey.isEmpty() || privateKey.isEmpty()) {
            throw new IllegalStateException("CHALKLINE_PUSH_PUBLIC_KEY and CHALKLINE_PUSH_PRIVATE_KEY belong together."
                    + " Set both, or neither.");
        }
        if (subject.filter(text -> SUBJECT.matcher(text).matches()).isEmpty()) {
            throw new IllegalStateException("Push keys are set, and push services want to know whom to write to. Set"
                    + " CHALKLINE_PUSH_SUBJECT to an address such as mailto:admin@example.org, or to an https page.");
        }
        byte[] point = bytes("CHALKLINE_PUSH_PUBLIC_KEY", publicKey.get(), PUBLIC_BYTES);
        byte[] number = bytes("CHALKLINE_PUSH_PRIVATE_KEY", privateKey.get(), PRIVATE_BYTES);
        return Optional.of(new Keys(pair(point, number), subject.get()));
    }

    private static byte[] bytes(String setting, String text, int count) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.strip());
            if (bytes.length == count) return bytes;
        } catch (IllegalArgumentException notBase64) {
            // said next
        }
        throw new IllegalStateException(
                setting + " must be " + count + " bytes in base64url. The README says how to make a pair.");
    }

    private static VAPIDKeyPair pair(byte[] point, byte[] number) {
        try {
            PublicKey open = PublicKeySources.ofUncompressedBytes(point).extract();
            ECPrivateKey secret = secret(number);
            if (!belong(open, secret)) throw new GeneralSecurityException("not the key to the other");
            return VAPIDKeyPairs.of(
                    PrivateKeySources.ofECPrivateKey(secret), PublicKeySources.ofUncompressedBytes(point));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException(
                    "CHALKLINE_PUSH_PUBLIC_KEY and CHALKLINE_PUSH_PRIVATE_KEY are no pair of keys of the curve P-256. The"
                            + " README says how to make one.",
                    e);
        }
    }

    private static ECPrivateKey secret(byte[] number) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec(CURVE));
        ECParameterSpec parameters = curve.getParameterSpec(ECParameterSpec.class);
        BigInteger s = new BigInteger(1, number);
        if (s.signum() == 0 || s.compareTo(parameters.getOrder()) >= 0)
            throw new GeneralSecurityException("out of range");
        return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(s, parameters));
    }

    private static boolean belong(PublicKey open, PrivateKey secret) throws GeneralSecurityException {
        byte[] anything = {1, 2, 3};
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(secret);
        signature.update(anything);
        byte[] signed = signature.sign();
        signature.initVerify(open);
        signature.update(anything);
        return signature.verify(signed);
    }
}
