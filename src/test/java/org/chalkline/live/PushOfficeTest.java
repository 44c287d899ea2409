package org.chalkline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.chalkline.testkit.PushCrypto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a busy push service is left alone; and that what reads messages in tests reads that of RFC 8291. */
class PushOfficeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "            | 1 | PT5S",
                "            | 2 | PT20S",
                "soon        | 1 | PT5S",
                "-1          | 1 | PT5S",
                "9999999999  | 1 | PT5S",
                "0           | 1 | PT0S",
                "120         | 1 | PT2M",
                "Tue, 6 Mar 2012 22:21:00 GMT | 1 | PT1M",
                "Tue, 6 Mar 2012 22:19:00 GMT | 1 | PT0S"
            })
    void theServiceSaysHowLong(String wish, int tries, Duration pause) {
        assertThat(PushOffice.pause(wish, tries, Instant.parse("2012-03-06T22:20:00Z")))
                .isEqualTo(pause);
    }

    /** RFC 8291, section 5 and appendix A. */
    @Test
    void theExampleOfTheStandardIsRead() throws GeneralSecurityException {
        Base64.Decoder base64 = Base64.getUrlDecoder();
        KeyPair browser = PushCrypto.pair(
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94");
        byte[] message =
                base64.decode("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vC"
                        + "YLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qu"
                        + "lcy4a-fN");
        assertThat(PushCrypto.decrypt(message, browser, base64.decode("BTBZMqHH6r4Tts7J_aSIgg")))
                .isEqualTo("When I grow up, I want to be a watermelon");
    }
}
