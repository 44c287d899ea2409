package org.chalkline.shared;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.internal.util.Escaping;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The one place where Markdown becomes HTML: raw HTML is shown as text, links are http, https or mailto only, images become links. */
public final class Markdown {
    private static final int LONGEST = 200_000;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .maxOpenBlockParsers(20)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> outsideLinks())
            .nodeRendererFactory(MarkdownImages::new)
            .build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private Markdown() {}

    /** Safe HTML of a CommonMark text; headings start at level 3, below a page's own. */
    public static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new org.commonmark.node.AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 2));
                visitChildren(heading);
            }
        });
        String html = HTML.render(document);
        // References can repeat one long address thousands of times; such a text is shown as it was written.
        return html.length() <= LONGEST ? html : "<p>" + Escaping.escapeHtml(markdown) + "</p>";
    }

    /** A CommonMark text without its marks, for where nothing but text is shown. */
    public static String text(String markdown) {
        String text = TEXT.render(PARSER.parse(markdown)).strip();
        return text.length() <= LONGEST ? text : markdown.strip();
    }

    private static AttributeProvider outsideLinks() {
        return (node, tag, attributes) -> {
            if (tag.equals("a")) attributes.put("rel", "nofollow noopener noreferrer ugc");
        };
    }
}
