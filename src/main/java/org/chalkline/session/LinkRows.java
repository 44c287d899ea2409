package org.chalkline.session;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.Form;

/** The links of a session as rows of a form. */
final class LinkRows {
    private LinkRows() {}

    static void fill(Form form, List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            form.with(form.at("links", i, "title"), link.title()).with(form.at("links", i, "url"), link.url());
        }
    }

    @SuppressWarnings("NullAway") // checked next
    static List<Link> read(Form form) {
        List<Link> links = new ArrayList<>();
        int rows = form.rows("links", "title", "url");
        for (int i = 0; i < rows; i++) {
            links.add(new Link(form.orNull(form.at("links", i, "title")), form.orNull(form.at("links", i, "url"))));
        }
        return links;
    }
}
