package org.chalkline.shared;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Message bundles of the running program. */
public final class Bundles {
    private Bundles() {}

    /** What a bundle says in one language.
     * @param bundle an interface with {@link io.quarkus.qute.i18n.MessageBundle} */
    public static <T> T of(Class<T> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }

    /** What it says in the language of the request that is being answered, see {@link RequestLanguage}. */
    public static <T> T ofRequest(Class<T> bundle) {
        return of(bundle, RequestLanguage.get());
    }
}
