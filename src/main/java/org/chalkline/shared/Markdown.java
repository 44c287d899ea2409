package org.chalkline.shared;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** The one place where Markdown becomes HTML: raw HTML is shown as text, links are http, https or mailto only, images become links. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .maxOpenBlockParsers(20)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> outsideLinks())
            .nodeRendererFactory(MarkdownImages::new)
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
        return HTML.render(document);
    }

    private static AttributeProvider outsideLinks() {
        return (node, tag, attributes) -> {
            if (tag.equals("a")) attributes.put("rel", "nofollow noopener noreferrer ugc");
        };
    }
}
