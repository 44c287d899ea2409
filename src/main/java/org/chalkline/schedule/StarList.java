package org.chalkline.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chalkline.interest.Level;
import org.chalkline.interest.Wish;

/** Chosen sessions in an address: {@code GLUSTER!~USB}, with {@code !} behind those that must be. */
public final class StarList {
    private static final int MOST = 100;
    private static final Pattern ONE = Pattern.compile("([A-Z0-9-]{1,20})(!?)");

    private StarList() {}

    /** What cannot be read is left aside. */
    public static Map<String, Level> read(String text) {
        Map<String, Level> stars = new LinkedHashMap<>();
        for (String part : text.split("~", MOST + 1)) {
            Matcher matcher = ONE.matcher(part);
            if (matcher.matches() && stars.size() < MOST) {
                stars.put(matcher.group(1), matcher.group(2).isEmpty() ? Level.INTERESTED : Level.MUST);
            }
        }
        return stars;
    }

    /** @param chosen those with a level above none */
    static String write(List<Wish> chosen) {
        return chosen.stream()
                .map(wish -> wish.session() + (wish.level() == Level.MUST ? "!" : ""))
                .collect(Collectors.joining("~"));
    }
}
