package org.chalkline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what tries are counted, and by which host the program says it is found. */
class AnswersTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002::/64",
        "2001:db8:1:2::1, 20010db800010002::/64",
        "2001:db8:1:3::1, 20010db800010003::/64",
        "fe80::1%eth0, fe80000000000000::/64",
        "a:b, a:b"
    })
    void anAddressStandsForItsNetwork(String address, String network) {
        assertThat(Answers.network(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({
        "hack.example, http://hack.example",
        "hack.example:8443, http://hack.example:8443",
        "[::1]:8080, http://[::1]:8080",
        ", http://localhost",
        "a/b, http://localhost",
        "'a\"b', http://localhost"
    })
    void whatIsNoHostIsNotRepeated(@Nullable String host, String origin) {
        assertThat(Answers.origin("http", host)).isEqualTo(origin);
    }

    @Test
    void aHostIsNoLongerThanNamesAre() {
        assertThat(Answers.origin("https", "x".repeat(255))).hasSize(263);
        assertThat(Answers.origin("https", "x".repeat(256))).isEqualTo("https://localhost");
    }
}
