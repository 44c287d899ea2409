package org.chalkline.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The browser's side of RFC 8291, written from the document alone: keys of P-256, and how a message is decrypted. */
public final class PushCrypto {
    private static final int NUMBER = 32;

    private PushCrypto() {}

    public static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The keys that are written so: a point, uncompressed, and a number, in base64url. */
    public static KeyPair pair(String point, String number) {
        try {
            ECPrivateKeySpec secret = new ECPrivateKeySpec(new BigInteger(1, bytes(number)), curve());
            return new KeyPair(
                    publicKey(bytes(point)), KeyFactory.getInstance("EC").generatePrivate(secret));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + NUMBER));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + NUMBER, 1 + 2 * NUMBER));
        return (ECPublicKey)
                KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve()));
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    /** Uncompressed, 65 bytes. */
    public static byte[] point(ECPublicKey key) {
        return join(
                new byte[] {4},
                padded(key.getW().getAffineX()),
                padded(key.getW().getAffineY()));
    }

    public static byte[] number(ECPrivateKey key) {
        return padded(key.getS());
    }

    private static byte[] padded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] padded = new byte[NUMBER];
        int length = Math.min(bytes.length, NUMBER);
        System.arraycopy(bytes, bytes.length - length, padded, NUMBER - length, length);
        return padded;
    }

    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    /** What a message says that consists of one record (RFC 8188 §2, RFC 8291 §3). */
    public static String decrypt(byte[] message, KeyPair browser, byte[] auth) throws GeneralSecurityException {
        ByteBuffer buffer = ByteBuffer.wrap(message);
        byte[] salt = next(buffer, 16);
        int recordSize = buffer.getInt();
        byte[] senderPoint = next(buffer, buffer.get());
        byte[] record = next(buffer, buffer.remaining());
        if (record.length > recordSize) throw new GeneralSecurityException("more than one record");
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(browser.getPrivate());
        agreement.doPhase(publicKey(senderPoint), true);
        byte[] info = join("WebPush: info\0".getBytes(UTF_8), point((ECPublicKey) browser.getPublic()), senderPoint);
        byte[] secret = expand(hmac(auth, agreement.generateSecret()), info, 32);
        byte[] both = hmac(salt, secret);
        byte[] key = expand(both, "Content-Encoding: aes128gcm\0".getBytes(UTF_8), 16);
        byte[] nonce = expand(both, "Content-Encoding: nonce\0".getBytes(UTF_8), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        return unpadded(cipher.doFinal(record));
    }

    /** A last record ends with a 2 and any number of zeros. */
    private static String unpadded(byte[] text) throws GeneralSecurityException {
        int end = text.length - 1;
        while (end >= 0 && text[end] == 0) end--;
        if (end < 0 || text[end] != 2) throw new GeneralSecurityException("no last record");
        return new String(text, 0, end, UTF_8);
    }

    /** HKDF (RFC 5869) for up to one hash of output. */
    private static byte[] expand(byte[] key, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(key, join(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] next(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
