package org.chalkline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.shared.Language;
import org.chalkline.testkit.PlainWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message is there in every language, and says as much as the English one. */
class TranslationTest {
    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z.]+)(\\.raw)?}|%[a-z]\\b");

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.chalkline").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .map(type -> type.reflect());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void eachMessageHasATranslation(Class<?> bundle) {
        Properties german = PlainWords.translations(bundle, Language.GERMAN);
        TreeSet<String> messages = new TreeSet<>();
        for (Method method : bundle.getDeclaredMethods()) messages.add(method.getName());
        assertThat(new TreeSet<>(german.stringPropertyNames())).isEqualTo(messages);
        assertThat(german.values()).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aTranslationHasTheSameHolesToFill(Class<?> bundle) {
        Properties german = PlainWords.translations(bundle, Language.GERMAN);
        TreeMap<String, Set<String>> own = new TreeMap<>();
        TreeMap<String, Set<String>> translated = new TreeMap<>();
        Arrays.stream(bundle.getDeclaredMethods()).forEach(method -> {
            own.put(method.getName(), holes(method.getAnnotation(Message.class).value()));
            translated.put(method.getName(), holes(german.getProperty(method.getName(), "")));
        });
        assertThat(translated).isEqualTo(own);
    }

    private static Set<String> holes(String message) {
        Set<String> holes = new TreeSet<>();
        Matcher matcher = HOLE.matcher(message);
        while (matcher.find()) holes.add(matcher.group());
        return holes;
    }
}
