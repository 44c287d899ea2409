package org.chalkline.shared;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/** What templates may call by name: {@code asset:url(…)} and {@code markdown:html(…)}. */
final class PageTags {
    private PageTags() {}

    @TemplateExtension(namespace = "asset")
    static String url(String name) {
        return Assets.url(name);
    }

    @TemplateExtension(namespace = "markdown")
    static RawString html(String markdown) {
        return new RawString(Markdown.html(markdown));
    }
}
