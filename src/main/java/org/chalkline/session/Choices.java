package org.chalkline.session;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.Option;

/** What a proposal may name: sessions that everybody can read, one's own, and the tags of both.
 * @param sessions codes with titles, by title
 * @param tags in alphabetical order */
public record Choices(List<Option> sessions, List<String> tags) {
    private static final int MOST_IN_A_LIST = 300;

    boolean hasSession(String code) {
        return sessions.stream().anyMatch(option -> option.value().equals(code));
    }

    /** Whether something is chosen that the list does not offer, such as what an organizer has put in. */
    public boolean isOutside(String item, boolean withTags) {
        return !item.isEmpty() && !hasSession(item) && !(withTags && tags.contains(item));
    }

    /** Whether a list to choose from is short enough to be one. */
    public boolean fitInAList() {
        return sessions.size() + tags.size() <= MOST_IN_A_LIST;
    }

    /** As many rows to choose in as there are chosen ones, and a spare one. */
    public List<Integer> rows(List<String> chosen, int most) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < Math.max(chosen.size(), Math.min(most, chosen.size() + 2)); row++) rows.add(row);
        return rows;
    }
}
