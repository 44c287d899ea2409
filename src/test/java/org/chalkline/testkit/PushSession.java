package org.chalkline.testkit;

import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Makes the keys of the installation towards push services before any application starts, as an operator does; push services
 * may stand on this machine. */
public final class PushSession implements LauncherSessionListener {
    static final String SUBJECT = "mailto:admin@example.org";
    private static final String PUBLIC_KEY = "chalkline.push-public-key";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        KeyPair pair = PushCrypto.pair();
        System.setProperty(PUBLIC_KEY, PushCrypto.text(PushCrypto.point((ECPublicKey) pair.getPublic())));
        System.setProperty(
                "chalkline.push-private-key", PushCrypto.text(PushCrypto.number((ECPrivateKey) pair.getPrivate())));
        System.setProperty("chalkline.push-subject", SUBJECT);
        System.setProperty("chalkline.push-private-network", "on");
    }

    static String publicKey() {
        return System.getProperty(PUBLIC_KEY);
    }
}
