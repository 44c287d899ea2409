package org.chalkline.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random tokens and keyed hashes. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Letters and digits that nobody confuses when reading them aloud. */
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secrets() {}

    public static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return made;
    }

    /** 256 random bits, fit for a cookie. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    }

    /** A password of 20 clear characters in groups, about 99 bits. */
    public static String readable() {
        return clear(20).replaceAll("(.{5})(?=.)", "$1-");
    }

    /** Letters and digits that can be read aloud and typed in any case; each holds almost five bits. */
    public static String clear(int length) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < length; i++) made.append(CLEAR.charAt(RANDOM.nextInt(CLEAR.length())));
        return made.toString();
    }

    /** So many random digits, as people type them from a letter. */
    public static String digits(int length) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < length; i++) made.append((char) ('0' + RANDOM.nextInt(10)));
        return made.toString();
    }

    /** Whether two hashes are the same, in a time that does not tell where they differ. */
    public static boolean areEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    /** SHA-256 in hexadecimal, 64 characters. */
    public static String hash(String token) {
        return hash(token.getBytes(UTF_8));
    }

    /** SHA-256 in hexadecimal, 64 characters. */
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
