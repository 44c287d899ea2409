package org.chalkline.schedule;

import java.util.List;
import java.util.Map;
import org.chalkline.interest.Level;
import org.chalkline.interest.Wish;
import org.chalkline.shared.Frame;

/** The stars that another device sends, before they are taken.
 * @param mine where the agenda is
 * @param stars as they stand in the address
 * @param titles of those that are known here
 * @param unknown how many are not */
record TakePage(Frame frame, String action, String mine, String stars, List<String> titles, int unknown) {
    static TakePage of(Frame frame, Links links, Map<String, Level> offered, List<Wish> all) {
        List<Wish> known =
                all.stream().filter(wish -> offered.containsKey(wish.session())).toList();
        List<Wish> chosen = known.stream()
                .map(wish -> new Wish(
                        wish.session(),
                        wish.title(),
                        wish.kind(),
                        wish.minutes(),
                        wish.who(),
                        offered.getOrDefault(wish.session(), Level.NONE),
                        true))
                .toList();
        return new TakePage(
                frame,
                links.mine("/take"),
                links.mine(),
                StarList.write(chosen),
                known.stream().map(Wish::title).toList(),
                offered.size() - known.size());
    }
}
