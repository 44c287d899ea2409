package org.chalkline.people;

/** What the link or the code of a letter was worth.
 * @param address whose mail it was; empty if the letter is spent
 * @param token for the cookie; empty unless the outcome is {@link Outcome#OPENED}
 * @param next where to go on; may be empty
 * @param wasCleared whether a password was removed that nobody had proved to be the owner's */
public record LetterEntry(Outcome outcome, String address, String token, String next, boolean wasCleared) {
    /** How it went. */
    public enum Outcome {
        OPENED,
        /** It is right, but there is no account yet, and no name for one. */
        NAMELESS,
        /** Another code may be tried. */
        WRONG,
        /** Used, replaced, expired, unknown, or guessed at too often. */
        SPENT
    }

    static LetterEntry spent() {
        return new LetterEntry(Outcome.SPENT, "", "", "", false);
    }

    static LetterEntry of(Outcome outcome, SignInLetter letter) {
        return new LetterEntry(outcome, letter.name, "", letter.nextPath, false);
    }

    static LetterEntry opened(SignInLetter letter, String token, boolean wasCleared) {
        return new LetterEntry(Outcome.OPENED, letter.name, token, letter.nextPath, wasCleared);
    }
}
