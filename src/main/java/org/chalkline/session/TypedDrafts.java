package org.chalkline.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Account;
import org.chalkline.shared.Digest;
import org.chalkline.shared.IfMatch;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.JsonText;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Keeps proposals while they are typed, new ones and stored drafts: one text per form, as it stands, however much is still
 * missing. What nobody has gone on with for 14 days is forgotten. */
@ApplicationScoped
@Transactional
public class TypedDrafts {
    private static final Duration LIFE = Duration.ofDays(14);
    private static final int MOST = 30;
    private static final int LONGEST = 200_000;
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]{8,40}");
    /** Whatever else a request carries is not kept. */
    private static final Pattern FIELD =
            Pattern.compile("edit|title|abstract|expectedOutcome|tags|required|minutes|setupMinutes"
                    + "|needs|hardware|available|prefers|after|notAgainst|links\\[\\d{1,2}]\\.(url|title)");

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final InstantSource clock;

    TypedDrafts(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether a text can be the token of a form. */
    static boolean isToken(@Nullable String text) {
        return text != null && TOKEN.matcher(text).matches();
    }

    /** Stores what stands in the form, in place of what it held before.
     * @param fields by name; those that the form does not have are left out
     * @throws Invalid if the token is none, or the fields are too long
     * @throws Refused if the form was sent already, or there are too many drafts */
    public TypedView save(
            String event, String account, Kind kind, String token, Map<String, List<String>> fields, IfMatch match) {
        HackEvent owner = HackEvent.getLocked(event);
        forgetOld();
        String text = text(token, fields);
        if (Session.ofForm(owner, account, token).isPresent()) {
            throw new Refused("sent-already", "This form was sent already. Open it under My proposals.");
        }
        TypedDraft draft = TypedDraft.lookUp(owner, account, token).orElseGet(() -> blank(owner, account, token));
        return save(draft, kind, text, match);
    }

    /** Stores what stands in the form of a proposal that is stored as a draft, beside what the proposal says.
     * @throws Missing unless it is the account's own
     * @throws Refused if it is no draft any more */
    public TypedView save(String event, String account, String code, Map<String, List<String>> fields, IfMatch match) {
        HackEvent owner = HackEvent.getLocked(event);
        forgetOld();
        Session session = Proposals.own(owner, code, account);
        String token = Digest.shortHex(code.getBytes(UTF_8));
        String text = text(token, fields);
        if (session.state != SessionState.DRAFT) {
            throw new Refused("sent-already", "“" + session.title + "” was sent already. Load the page again.");
        }
        TypedDraft draft = TypedDraft.lookUp(session, account).orElseGet(() -> {
            TypedDraft first = make(owner, account, token);
            first.session = session;
            return first;
        });
        return save(draft, session.kind, text, match);
    }

    private TypedView save(TypedDraft draft, Kind kind, String text, IfMatch match) {
        if (draft.isPersistent()) match.require(draft.edit);
        draft.kind = kind;
        draft.fields = text;
        draft.savedAt = clock.instant();
        draft.persistAndFlush();
        return view(draft);
    }

    private void forgetOld() {
        TypedDraft.delete("savedAt <= ?1", clock.instant().minus(LIFE));
    }

    private static String text(String token, Map<String, List<String>> fields) {
        if (!isToken(token)) throw new Invalid("token", "must be the one that the form came with");
        Map<String, List<String>> kept = new TreeMap<>(fields);
        kept.keySet().removeIf(name -> !FIELD.matcher(name).matches());
        String text = JsonText.write(kept);
        if (text.length() > LONGEST) throw new Invalid("abstract", "is too long to be kept with all other fields");
        return text;
    }

    private static TypedDraft blank(HackEvent event, String account, String token) {
        if (TypedDraft.of(event, account).size() >= MOST) {
            throw new Refused("too-many-drafts", "You have " + MOST + " unsent proposals. Send or forget one first.");
        }
        return make(event, account, token);
    }

    private static TypedDraft make(HackEvent event, String account, String token) {
        TypedDraft draft = new TypedDraft();
        draft.event = event;
        draft.account = Account.lookUp(account).orElseThrow(() -> new Missing("account", account));
        draft.token = token;
        return draft;
    }

    public Optional<TypedView> lookUp(String event, String account, String token) {
        if (!isToken(token)) return Optional.empty();
        forgetOld();
        return TypedDraft.lookUp(HackEvent.get(event), account, token).map(TypedDrafts::view);
    }

    /** What the account has typed of a proposal that is stored as a draft. */
    public Optional<TypedView> ofStored(String event, String account, String code) {
        forgetOld();
        Session session = Proposals.own(HackEvent.get(event), code, account);
        return session.state == SessionState.DRAFT
                ? TypedDraft.lookUp(session, account).map(TypedDrafts::view)
                : Optional.empty();
    }

    public List<TypedView> list(String event, String account) {
        forgetOld();
        return TypedDraft.of(HackEvent.get(event), account).stream()
                .map(TypedDrafts::view)
                .toList();
    }

    /** Nothing happens if there is none. */
    public void forget(String event, String account, String token) {
        if (isToken(token)) forget(HackEvent.getLocked(event), account, token);
    }

    /** In the caller's transaction. */
    static void forget(HackEvent event, String account, String token) {
        TypedDraft.lookUp(event, account, token).ifPresent(TypedDraft::delete);
    }

    /** What the account has typed of a stored proposal, in the caller's transaction. */
    static void forget(Session session, String account) {
        TypedDraft.lookUp(session, account).ifPresent(TypedDraft::delete);
    }

    private static TypedView view(TypedDraft draft) {
        return new TypedView(draft.token, draft.kind, JsonText.read(draft.fields, FIELDS), draft.savedAt, draft.edit);
    }
}
