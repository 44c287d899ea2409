package org.chalkline.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for contents, for entity tags and addresses of files that never change. */
public final class Digest {
    private Digest() {}

    /** The first 64 bits of SHA-256, 16 hexadecimal digits: enough to tell contents apart, not to prove anything. */
    public static String shortHex(byte[] bytes) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(whole, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
