package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sign-in may lead on to. */
class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/organize", "/demo/organize/board?day=2026-03-06&all=yes", "/a%20b#c"})
    void pathsOfThisSite(String path) {
        assertThat(LocalPath.or(path, "/organize")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "organize",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                " //evil.example",
                "/a\\b",
                "/\r\nSet-Cookie: a=b",
                "/é"
            })
    void nothingElse(String wish) {
        assertThat(LocalPath.or(wish, "/organize")).isEqualTo("/organize");
    }
}
