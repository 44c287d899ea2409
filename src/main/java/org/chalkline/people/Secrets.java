package org.chalkline.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random tokens and keyed hashes. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Letters and digits that nobody confuses when reading them aloud. */
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secrets() {}

    static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return made;
    }

    /** 256 random bits, fit for a cookie. */
    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    }

    /** A password of 20 clear characters in groups, about 99 bits. */
    static String readable() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) made.append('-');
            made.append(CLEAR.charAt(RANDOM.nextInt(CLEAR.length())));
        }
        return made.toString();
    }

    /** SHA-256 in hexadecimal, 64 characters. */
    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
