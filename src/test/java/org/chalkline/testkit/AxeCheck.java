package org.chalkline.testkit;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Accessibility of a page as the browser shows it: WCAG 2.2, levels A and AA, as far as axe can tell. */
public final class AxeCheck {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private AxeCheck() {}

    /** The violations as text, one paragraph for each rule with its elements below it; empty when there are none.
     * @param page with scripts: axe is one, and waits for timers that never come without */
    public static String violations(Page page) {
        Object isWithout = page.evaluate("matchMedia('(scripting: none)').matches");
        if (!Boolean.FALSE.equals(isWithout)) throw new IllegalArgumentException("no scripts on " + page.url());
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(rule -> paragraph(page, rule))
                        .collect(joining("\n\n"));
    }

    private static String paragraph(Page page, Rule rule) {
        return rule.getNodes().stream()
                .map(AxeCheck::element)
                .collect(joining("\n", rule.getId() + " on " + page.url() + ": " + rule.getHelp() + "\n", ""));
    }

    private static String element(CheckedNode node) {
        String why = node.getFailureSummary().replaceAll("\\s*\\R\\s*", "; ");
        return "  " + node.getTarget() + " " + node.getHtml() + "\n    " + why;
    }
}
