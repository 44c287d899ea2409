package org.chalkline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each refusal at the edge has words of its own, in every language. */
@QuarkusTest
class EdgeRefusalTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoAreSaidInTheSameWords(Language language) {
        ProblemWords words = Bundles.of(ProblemWords.class, language);
        List<EdgeRefusal> all = Arrays.asList(EdgeRefusal.values());
        Set<String> said = new HashSet<>();
        for (EdgeRefusal why : all) {
            said.add(words.edge(why.code()));
            said.add(words.edgeNext(why.code(), 1024));
        }
        assertThat(said).hasSize(2 * all.size());
        assertThat(words.edgeNext("too-large", 1024)).contains("1024 KiB");
    }
}
