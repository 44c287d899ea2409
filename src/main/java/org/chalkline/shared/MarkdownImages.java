package org.chalkline.shared;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Draws an image of a user's text as a link to it: pages never fetch from other people's servers. */
class MarkdownImages implements NodeRenderer {
    private static final Set<String> LINKABLE = Set.of("http", "https");
    private final HtmlNodeRendererContext context;

    MarkdownImages(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        String url = ((Image) node).getDestination();
        boolean safe = LINKABLE.contains(url.contains(":") ? url.substring(0, url.indexOf(':')) : "");
        var writer = context.getWriter();
        if (safe) writer.tag("a", Map.of("href", context.encodeUrl(url), "rel", "nofollow noopener noreferrer ugc"));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) context.render(child);
        if (safe) writer.tag("/a");
    }
}
