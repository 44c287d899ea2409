package org.chalkline.shared;

/** The content policy of a page: nothing from other hosts, nothing inline but the page's own style block. */
public final class ContentPolicy {
    private ContentPolicy() {}

    /** @param style text of the page's style block, allowed by its hash; empty if it has none */
    public static String of(String style) {
        String own = style.isEmpty() ? "" : " '" + PageStyle.hash(style) + "'";
        return "default-src 'none'; script-src 'self'; style-src 'self'" + own
                + "; img-src 'self' data:; font-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'"
                + "; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
    }
}
