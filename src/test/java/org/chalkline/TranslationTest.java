package org.chalkline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
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
import org.junit.jupiter.params.provider.EnumSource;
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatChecksSayIsThereInEachLanguage(Language language) throws IOException {
        Map<Object, Set<String>> own = checks("");
        Map<Object, Set<String>> translated = checks("_" + language.tag());
        assertThat(translated).isEqualTo(language == Language.ENGLISH ? Map.of() : own);
    }

    /** Key and holes of what checks of input say, see Jakarta Validation §6.3. */
    private static Map<Object, Set<String>> checks(String suffix) throws IOException {
        Properties messages = new Properties();
        String file = "/ValidationMessages" + suffix + ".properties";
        try (InputStream in = Objects.requireNonNull(TranslationTest.class.getResourceAsStream(file), file)) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        TreeMap<Object, Set<String>> found = new TreeMap<>();
        messages.forEach((key, message) -> found.put(key, holes(String.valueOf(message))));
        return found;
    }

    private static Set<String> holes(String message) {
        Set<String> holes = new TreeSet<>();
        Matcher matcher = HOLE.matcher(message);
        while (matcher.find()) holes.add(matcher.group());
        return holes;
    }
}
