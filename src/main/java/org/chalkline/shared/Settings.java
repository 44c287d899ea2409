package org.chalkline.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The settings of an installation; each is also an environment variable, {@code CHALKLINE_DATA} and so on. */
@ConfigMapping(prefix = "chalkline")
public interface Settings {
    /** Folder of the embedded database and the published versions. */
    Path data();

    /** Password of the account {@code admin} at the first start; generated and printed once if absent. */
    Optional<String> adminPassword();

    /** {@code on}: an empty database gets the sample event; {@code off}: it stays empty. */
    @WithDefault("on")
    String sample();

    /** Public address used in links, without a trailing slash; taken from the request if absent. */
    Optional<String> baseUrl();

    /** Sender of the installation's mail, such as {@code Chalkline <chalkline@example.org>}; no mail is sent if absent. */
    Optional<String> mailFrom();

    /** {@code on}: browsers keep an event for times without network; {@code off}: those that did forget it. */
    @WithDefault("on")
    String offline();

    /** Public key of the installation towards push services (VAPID, RFC 8292): a point of P-256, uncompressed, in base64url;
     * browsers are not told anything if absent. */
    Optional<String> pushPublicKey();

    /** The private key to it: 32 bytes in base64url. */
    Optional<String> pushPrivateKey();

    /** Whom a push service may write to, such as {@code mailto:admin@example.org}; needed where there are keys. */
    Optional<String> pushSubject();

    /** {@code on}: push services may stand in the private network, at any port and without TLS; for trials. */
    @WithDefault("off")
    String pushPrivateNetwork();

    /** What the sign-in provider is called on pages, such as {@code GitHub}; pages have a word of their own if absent. */
    Optional<String> providerName();
}
