package org.chalkline.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A language that pages speak. */
public enum Language {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch");

    /** Name of the parameter by which an address asks for one. */
    public static final String PARAMETER = "lang";

    /** Said of a tag that is none of these. */
    public static final String EXAMPLE =
            "must be " + Arrays.stream(values()).map(Language::tag).collect(Collectors.joining(" or "));

    private static final List<String> TAGS =
            Arrays.stream(values()).map(Language::tag).toList();

    private static final int LONGEST_HEADER = 1000;

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** Its BCP 47 tag, such as {@code de}. */
    public String tag() {
        return tag;
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** What an address ends with that is to be answered in this language, whoever asks: {@code ?lang=de}; nothing for English,
     * which is what programs get that name no language. */
    public String query() {
        return this == ENGLISH ? "" : "?lang=" + tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of this tag, in whichever case (RFC 5646 §2.1.1); empty if pages do not speak it. */
    public static Optional<Language> of(@Nullable String tag) {
        for (Language language : values()) if (language.tag.equalsIgnoreCase(tag)) return Optional.of(language);
        return Optional.empty();
    }

    /** The language that an address names; null if it names none.
     * @param tag value of the parameter
     * @throws Invalid if pages do not speak it */
    public static @Nullable Language inAddress(@Nullable String tag) {
        if (tag == null || tag.isEmpty()) return null;
        return of(tag).orElseThrow(() -> new Invalid(PARAMETER, EXAMPLE));
    }

    /** @throws IllegalArgumentException if pages do not speak it */
    public static Language require(String tag) {
        return of(tag).orElseThrow(() -> new IllegalArgumentException(tag));
    }

    /** The best of those that a reader accepts, by RFC 4647 §3.4; English if there is none. What cannot be read of the wish is
     * as if it were not there.
     * @param accepted value of {@code Accept-Language}; null if the reader names none */
    public static Language best(@Nullable String accepted) {
        if (accepted == null) return ENGLISH;
        List<Locale.LanguageRange> ranges = new ArrayList<>();
        for (String range : accepted.substring(0, Math.min(accepted.length(), LONGEST_HEADER))
                .split(",")) {
            ranges.addAll(range(range));
        }
        ranges.sort(Comparator.comparing(Locale.LanguageRange::getWeight).reversed());
        return of(Locale.lookupTag(ranges, TAGS)).orElse(ENGLISH);
    }

    private static List<Locale.LanguageRange> range(String text) {
        try {
            return Locale.LanguageRange.parse(text.replace('_', '-'));
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
