package org.chalkline.shared;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.time.OffsetDateTime;

/** What templates may call by name: {@code asset:url(…)}, {@code markdown:html(…)} and {@code moment:words(…)}. */
final class PageTags {
    private PageTags() {}

    @TemplateExtension(namespace = "asset")
    static String url(String name) {
        return Assets.url(name);
    }

    /** The same in place, for what is smaller than a request. */
    @TemplateExtension(namespace = "asset")
    static RawString inline(String name) {
        return new RawString(Assets.inline(name));
    }

    @TemplateExtension(namespace = "markdown")
    static RawString html(String markdown) {
        return new RawString(Markdown.html(markdown));
    }

    /** {@code Tue 6 March 2012 14:30}, in the language of the request. */
    @TemplateExtension(namespace = "moment")
    static String words(OffsetDateTime time) {
        return Format.in(RequestLanguage.get()).stamp(time.toInstant(), time.getOffset(), 0);
    }
}
