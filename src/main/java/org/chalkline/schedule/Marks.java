package org.chalkline.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.interest.Level;
import org.chalkline.interest.Mark;
import org.chalkline.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What somebody chose without an account, as their browser keeps it: {@code GLUSTER.must.1331049600/…}, the time in
 * seconds since 1970. What cannot be read is left aside. */
final class Marks {
    private static final int MOST = 100;

    /** Browsers drop a cookie of more than 4,096 bytes with its name and attributes (RFC 6265 §6.1). */
    private static final int LONGEST = 3_900;

    private static final Pattern ONE = Pattern.compile("([A-Z0-9-]{1,20})\\.(none|interested|must)\\.(\\d{1,11})");

    private Marks() {}

    /** @param cookie its value; null if there is none */
    static Map<String, Mark> read(@Nullable String cookie) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        if (cookie == null) return marks;
        for (String part : cookie.split("/", MOST + 1)) {
            Matcher matcher = ONE.matcher(part);
            if (!matcher.matches()) continue;
            Instant at = Instant.ofEpochSecond(Long.parseLong(matcher.group(3)));
            marks.put(matcher.group(1), new Mark(matcher.group(1), Level.of(matcher.group(2)), at));
        }
        return marks;
    }

    /** @param words that a refusal says
     * @throws Refused if there are more than a browser keeps */
    static String write(Map<String, Mark> marks, MineWords words) {
        if (marks.size() > MOST) {
            throw new Refused("too-many-marks", words.tooMany(MOST));
        }
        List<String> parts = new ArrayList<>();
        for (Mark mark : marks.values()) {
            parts.add(
                    mark.session() + "." + mark.level().word() + "." + mark.at().getEpochSecond());
        }
        String text = String.join("/", parts);
        if (text.length() > LONGEST) {
            throw new Refused("too-many-marks", words.tooLong());
        }
        return text;
    }
}
