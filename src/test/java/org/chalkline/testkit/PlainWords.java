package org.chalkline.testkit;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.chalkline.shared.Language;

/** The message bundles where no program runs: the same messages, rendered by the same engine. */
public final class PlainWords {
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .build();

    private PlainWords() {}

    public static <T> T of(Class<T> bundle, Language language) {
        Properties translated = language == Language.ENGLISH ? new Properties() : translations(bundle, language);
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, args) -> message(method, args == null ? new Object[0] : args, translated)));
    }

    /** Key and message of what a bundle says in another language. */
    public static Properties translations(Class<?> bundle, Language language) {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        String file = (name.equals(MessageBundle.DEFAULTED_NAME) ? "msg" : name) + "_" + language.tag();
        Properties translations = new Properties();
        try (InputStream in = Objects.requireNonNull(
                PlainWords.class.getResourceAsStream("/messages/" + file + ".properties"), file)) {
            translations.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return translations;
    }

    private static String message(Method method, Object[] args, Properties translated) {
        String own = method.getAnnotation(Message.class).value();
        TemplateInstance template =
                ENGINE.parse(translated.getProperty(method.getName(), own)).instance();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) template.data(parameters[i].getName(), args[i]);
        return template.setLocale(Locale.ROOT).render();
    }
}
