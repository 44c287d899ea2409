package org.chalkline.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser may call the address of its push service. */
class PushEndpointTest {
    @Test
    void theAddressOfAPushServiceIsTakenApart() {
        PushEndpoint endpoint = PushEndpoint.of("https://push.example.org/send/a%2Fb:c?x=1", false);
        assertThat(endpoint.host()).isEqualTo("push.example.org");
        assertThat(endpoint.port()).isEqualTo(443);
        assertThat(endpoint.isSecure()).isTrue();
        assertThat(endpoint.target()).isEqualTo("/send/a%2Fb:c?x=1");
        assertThat(endpoint.origin()).hasToString("https://push.example.org");
        PushEndpoint plain = PushEndpoint.of("https://push.example.org:443", false);
        assertThat(plain.target()).isEqualTo("/");
        assertThat(plain.origin()).hasToString("https://push.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "push",
                "//push.example.org/x",
                "http://push.example.org/x",
                "https://push.example.org:8443/x",
                "https://push.example.org:80/x",
                "https:///x",
                "https:push.example.org",
                "https://me@push.example.org/x",
                "https://push.example.org/x#y",
                "https://push.example.org/a b",
                "https://push.example.org\\@127.0.0.1/",
                "file:///etc/passwd",
                "ftp://push.example.org/x",
                "data:text/plain,x"
            })
    void whatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> PushEndpoint.of(text, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressHasAnEnd() {
        String longest = "https://push.example.org/" + "x".repeat(975);
        assertThat(PushEndpoint.of(longest, false).uri()).hasToString(longest);
        assertThatThrownBy(() -> PushEndpoint.of(longest + "x", false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTrialsMayGoElsewhere() {
        assertThat(PushEndpoint.of("http://localhost:8080/x", true).origin()).hasToString("http://localhost:8080");
        assertThatThrownBy(() -> PushEndpoint.of("ftp://localhost/x", true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
