package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.chalkline.people.LetterEntry.Outcome;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Letter;
import org.chalkline.shared.PostOffice;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Secrets;
import org.chalkline.shared.Settings;
import org.chalkline.shared.Tries;
import org.chalkline.shared.Undelivered;
import org.jspecify.annotations.Nullable;

/** Signing in by a letter with a link and a code. Whether an address has an account is not even looked up before its owner
 * has proved to read its mail, so neither answer nor time can tell. */
@ApplicationScoped
public class SignInLetters {
    static final Duration LIFE = Duration.ofMinutes(15);

    /** Letters to one address, asked for from one network address: no stranger elsewhere keeps its owner from theirs. */
    private final Tries perAsker = new Tries(5, LIFE);

    /** Letters to one address, whoever asks for them; as many are valid at a time. */
    private final Tries perAccount = new Tries(30, LIFE);

    /** Letters asked for from one network address; a whole hackathon may sit behind it. */
    private final Tries perAddress = new Tries(200, LIFE);

    /** Wrong codes for one account, over many letters: a million codes are not many. The link still works. */
    private final Tries guesses = new Tries(20, Duration.ofDays(1));

    private final PostOffice post;
    private final Checks checks;
    private final Accounts accounts;
    private final BrowserSessions browsers;
    private final Settings settings;
    private final InstantSource clock;

    SignInLetters(
            PostOffice post,
            Checks checks,
            Accounts accounts,
            BrowserSessions browsers,
            Settings settings,
            InstantSource clock) {
        this.post = post;
        this.checks = checks;
        this.accounts = accounts;
        this.browsers = browsers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends a letter in the language of the request; those sent before stay good, so that nobody's asking takes a letter from its reader.
     * @param next where to go on after the sign-in; may be empty
     * @param from network address of who asks, for the count of tries
     * @return token of the asking page, without which the letter's code is worth nothing
     * @throws org.chalkline.shared.Invalid naming {@code address} if no mail can go there
     * @throws Refused if no mail is sent here, or the mail server did not take it
     * @throws org.chalkline.shared.TooMany after too many letters to the address or from {@code from} */
    public String ask(NewLetter wish, String next, String from) {
        requireMail();
        checks.require(wish);
        String name = NewAccount.plain(wish.address());
        perAddress.require(from);
        perAsker.require(name + " " + from);
        perAccount.require(name);
        perAddress.inVain(from);
        perAsker.inVain(name + " " + from);
        perAccount.inVain(name);
        String link = Secrets.token();
        String request = Secrets.token();
        String code = Secrets.digits(6);
        inTransaction(() -> store(name, next, link, request, code));
        try {
            post.send(letter(name, link, code));
        } catch (Undelivered e) {
            throw new Refused("mail", words().mailNotSent());
        }
        return request;
    }

    /** Whether the account's name is an address whose mail nobody has shown to read, and could. */
    public boolean isUnproved(String account) {
        if (!post.isOpen() || !Letter.isAddress(account)) return false;
        return inTransaction(() -> Account.lookUp(account)
                .filter(known -> known.verifiedAt == null)
                .isPresent());
    }

    /** What a link is worth, without using it: mail scanners open links.
     * @return {@code NAMELESS} if the address has no account yet, {@code OPENED} without a token if it has, or {@code SPENT} */
    public LetterEntry look(String link) {
        requireMail();
        return inTransaction(() -> SignInLetter.ofLink(link, clock.instant())
                .map(letter -> LetterEntry.of(isKnown(letter) ? Outcome.OPENED : Outcome.NAMELESS, letter))
                .orElseGet(LetterEntry::spent));
    }

    /** Where the letter of an asking page went; empty if it is spent. */
    public Optional<String> sentTo(String request) {
        requireMail();
        return inTransaction(
                () -> SignInLetter.ofRequest(request, clock.instant()).map(letter -> letter.name));
    }

    /** Signs in with a link.
     * @param displayName for a new account; null if none was asked for
     * @param browser token of the session that this browser has already; null for none
     * @throws org.chalkline.shared.Invalid naming {@code displayName} */
    public LetterEntry enterByLink(String link, @Nullable String displayName, @Nullable String browser) {
        requireMail();
        if (displayName != null) checks.require(new NewName(displayName));
        return inTransaction(() -> SignInLetter.ofLink(link, clock.instant())
                .map(letter -> enter(letter, displayName, browser))
                .orElseGet(LetterEntry::spent));
    }

    /** Signs in with the code, on the page that asked for the letter.
     * @throws org.chalkline.shared.TooMany after too many wrong codes for the address */
    public LetterEntry enterByCode(
            String request, String code, @Nullable String displayName, @Nullable String browser) {
        requireMail();
        if (displayName != null) checks.require(new NewName(displayName));
        LetterEntry entry = inTransaction(() -> {
            Instant now = clock.instant();
            Optional<SignInLetter> found = SignInLetter.ofRequest(request, now);
            found.ifPresent(letter -> guesses.require(letter.name));
            if (found.isEmpty() || !SignInLetter.countTry(request, now)) return LetterEntry.spent();
            SignInLetter letter = found.get();
            String hash = SignInLetter.codeHash(request, code.replaceAll("[\\s-]", ""));
            if (!Secrets.areEqual(hash, letter.codeHash)) return wrong(letter, request, now);
            letter.takeBackTry();
            return enter(letter, displayName, browser);
        });
        if (entry.outcome() == Outcome.WRONG) guesses.inVain(entry.address());
        return entry;
    }

    private static LetterEntry wrong(SignInLetter letter, String request, Instant now) {
        return SignInLetter.ofRequest(request, now)
                .map(left -> LetterEntry.of(Outcome.WRONG, letter))
                .orElseGet(LetterEntry::spent);
    }

    private LetterEntry enter(SignInLetter letter, @Nullable String displayName, @Nullable String browser) {
        if (displayName == null && !isKnown(letter)) return LetterEntry.of(Outcome.NAMELESS, letter);
        if (!letter.use()) return LetterEntry.spent();
        boolean wasCleared = accounts.prove(letter.name, displayName, browser);
        if (browser != null) browsers.signOut(browser);
        return LetterEntry.opened(letter, browsers.openByMail(letter.name), wasCleared);
    }

    private static boolean isKnown(SignInLetter letter) {
        return Account.lookUp(letter.name).isPresent();
    }

    private SignInLetter store(String name, String next, String link, String request, String code) {
        SignInLetter.delete("expiresAt <= ?1", clock.instant());
        SignInLetter letter = new SignInLetter();
        letter.name = name;
        letter.nextPath = next;
        letter.linkHash = Secrets.hash(link);
        letter.requestHash = Secrets.hash(request);
        letter.codeHash = SignInLetter.codeHash(request, code);
        letter.expiresAt = clock.instant().plus(LIFE);
        letter.persistAndFlush();
        return letter;
    }

    private Letter letter(String to, String link, String code) {
        String base = settings.baseUrl().orElseThrow().replaceFirst("/+$", "");
        String address = base + "/sign-in/link?token=" + link;
        String text = words().letterText(base, address, code.substring(0, 3) + " " + code.substring(3));
        return new Letter(to, words().letterSubject(), text);
    }

    private static RefusalWords words() {
        return Bundles.ofRequest(RefusalWords.class);
    }

    /** @throws Refused if no mail is sent here */
    public void requireMail() {
        if (post.isOpen()) return;
        throw new Refused("no-mail", words().noMail());
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return Attempts.inTransaction(work);
    }
}
