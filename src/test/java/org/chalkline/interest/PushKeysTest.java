package org.chalkline.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import org.chalkline.testkit.PushCrypto;
import org.junit.jupiter.api.Test;

/** What an operator is told at the start of keys that are no good. */
class PushKeysTest {
    private static final KeyPair PAIR = PushCrypto.pair();
    private static final String OPEN = PushCrypto.text(PushCrypto.point((ECPublicKey) PAIR.getPublic()));
    private static final String SECRET = PushCrypto.text(PushCrypto.number((ECPrivateKey) PAIR.getPrivate()));
    private static final String SUBJECT = "mailto:admin@example.org";

    @Test
    void withoutKeysThereIsNothingToSay() {
        assertThat(PushKeys.read(Optional.empty(), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aPairIsReadAsItIsWritten() {
        for (String padding : new String[] {"", "="}) {
            PushKeys.Keys keys = PushKeys.read(
                            Optional.of(OPEN + padding), Optional.of(SECRET + padding), Optional.of(SUBJECT))
                    .orElseThrow();
            assertThat(keys.pair().extractPublicKeyInUncompressedFormAsString()).isEqualTo(OPEN);
            assertThat(keys.subject()).isEqualTo(SUBJECT);
        }
    }

    @Test
    void halfAPairIsNone() {
        refused(
                null,
                SECRET,
                SUBJECT,
                "CHALKLINE_PUSH_PUBLIC_KEY and CHALKLINE_PUSH_PRIVATE_KEY belong together. Set both, or neither.");
        refused(
                OPEN,
                null,
                SUBJECT,
                "CHALKLINE_PUSH_PUBLIC_KEY and CHALKLINE_PUSH_PRIVATE_KEY belong together. Set both, or neither.");
    }

    @Test
    void pushServicesWantToKnowWhomToWriteTo() {
        for (String subject : new String[] {null, "admin@example.org", "http://example.org", "mailto:nobody"}) {
            refused(
                    OPEN,
                    SECRET,
                    subject,
                    "Push keys are set, and push services want to know whom to write to. Set CHALKLINE_PUSH_SUBJECT to an"
                            + " address such as mailto:admin@example.org, or to an https page.");
        }
    }

    @Test
    void keysMustBeWrittenWhole() {
        refused(
                SECRET,
                SECRET,
                SUBJECT,
                "CHALKLINE_PUSH_PUBLIC_KEY must be 65 bytes in base64url. The README says how to make a pair.");
        refused(
                OPEN,
                "not base64!",
                SUBJECT,
                "CHALKLINE_PUSH_PRIVATE_KEY must be 32 bytes in base64url. The README says how to make a pair.");
    }

    @Test
    void keysMustBelongTogether() {
        String other = PushCrypto.text(
                PushCrypto.number((ECPrivateKey) PushCrypto.pair().getPrivate()));
        byte[] beside = PushCrypto.point((ECPublicKey) PAIR.getPublic());
        beside[64] ^= 1;
        String none = PushCrypto.text(new byte[32]);
        String no =
                "CHALKLINE_PUSH_PUBLIC_KEY and CHALKLINE_PUSH_PRIVATE_KEY are no pair of keys of the curve P-256. The README"
                        + " says how to make one.";
        refused(OPEN, other, SUBJECT, no);
        refused(PushCrypto.text(beside), SECRET, SUBJECT, no);
        refused(OPEN, none, SUBJECT, no);
    }

    private static void refused(String open, String secret, String subject, String message) {
        assertThatThrownBy(() -> PushKeys.read(
                        Optional.ofNullable(open), Optional.ofNullable(secret), Optional.ofNullable(subject)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }
}
