package org.chalkline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Letter;
import org.chalkline.shared.Limits;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Roles;
import org.chalkline.shared.Secrets;
import org.chalkline.shared.Slugs;
import org.chalkline.shared.Tries;
import org.jspecify.annotations.Nullable;

/** Who takes part in which event, and as what. */
@ApplicationScoped
@Transactional
public class Members {
    private static final int CODE_LENGTH = 8;

    private final Tries guesses = new Tries(200, Duration.ofMinutes(15));
    private final Checks checks;

    Members(Checks checks) {
        this.checks = checks;
    }

    /** The names of the roles that somebody has, see {@link Roles}.
     * @param event slug of the event that is asked for; null if none is */
    public Set<String> roles(SignedIn who, @Nullable String event) {
        Set<String> roles = new HashSet<>(Set.of(Roles.ACCOUNT));
        if (who.admin()) roles.addAll(Set.of(Roles.ADMIN, Roles.ORGANIZER, Roles.ATTENDEE));
        if (who.admin() || event == null) return roles;
        Optional<MemberRole> role = HackEvent.lookUp(event)
                .flatMap(e -> Membership.lookUp(e, who.name()))
                .map(m -> m.role);
        if (role.isPresent()) roles.add(Roles.ATTENDEE);
        if (role.equals(Optional.of(MemberRole.ORGANIZER))) roles.add(Roles.ORGANIZER);
        return roles;
    }

    /** Whether the account is a member of the event, or administers all. */
    public boolean isMember(HackEvent event, String account) {
        return Membership.lookUp(event, account).isPresent()
                || Account.lookUp(account).filter(a -> a.admin).isPresent();
    }

    public List<MemberView> list(String event) {
        return Membership.of(HackEvent.get(event)).stream().map(MemberView::of).toList();
    }

    /** The code by which people join; made when it is first asked for. */
    public String code(String event) {
        HackEvent owner = HackEvent.get(event);
        return owner.joinCode == null ? newCode(event) : owner.joinCode;
    }

    /** Replaces the code; whoever has joined stays. */
    public String newCode(String event) {
        HackEvent owner = HackEvent.getLocked(event);
        owner.joinCode = Secrets.clear(CODE_LENGTH).toUpperCase(Locale.ROOT);
        HackEvent.flush();
        return owner.joinCode;
    }

    /** The slug of the event that a code belongs to.
     * @param address network address of who asks, for the count of tries
     * @throws Invalid naming {@code code} if no event has it
     * @throws org.chalkline.shared.TooMany after too many wrong codes */
    public String event(String code, String address) {
        guesses.require(address);
        String plain = code.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        Optional<HackEvent> event = HackEvent.find("joinCode", plain).firstResultOptional();
        if (event.isPresent()) return event.get().slug;
        guesses.inVain(address);
        throw new Invalid("code", words().codeOfNone());
    }

    /** Makes an account an attendee, and a person of the event; nothing changes if it is a member already.
     * @throws Invalid naming {@code code} unless it is the event's */
    public MemberView join(String event, NewMember input, String account, String address) {
        checks.require(input);
        if (!event(input.code(), address).equals(event)) throw new Invalid("code", words().codeOfAnother());
        HackEvent owner = HackEvent.getLocked(event);
        Account who = account(account);
        person(owner, who);
        return MemberView.of(
                Membership.lookUp(owner, account).orElseGet(() -> persist(owner, who, MemberRole.ATTENDEE)));
    }

    /** Makes an account an attendee unless it is a member, in the transaction that has locked the event. */
    void admit(HackEvent event, String account) {
        if (Membership.lookUp(event, account).isEmpty()) persist(event, account(account), MemberRole.ATTENDEE);
    }

    /** Makes an account an organizer, in the transaction that has locked the event: whoever holds a link to organize is meant,
     * whatever name they sign in with. */
    void admitOrganizer(HackEvent event, String account) {
        Membership member = Membership.lookUp(event, account)
                .orElseGet(() -> persist(event, account(account), MemberRole.ORGANIZER));
        member.role = MemberRole.ORGANIZER;
        Membership.flush();
    }

    /** Gives a member another role; an account that is no member yet becomes one.
     * @throws Refused if nobody would be left to organize, or the account's name is an address that it has not proved */
    public MemberView appoint(String event, String account, NewRole wish) {
        checks.require(wish);
        HackEvent owner = HackEvent.getLocked(event);
        Account who = account(NewAccount.plain(account));
        Membership member =
                Membership.lookUp(owner, who.name).orElseGet(() -> persist(owner, who, MemberRole.ATTENDEE));
        if (wish.role() != MemberRole.ORGANIZER) keepOneOrganizer(owner, member);
        else if (member.role != MemberRole.ORGANIZER) requireProof(who);
        member.role = wish.role();
        Membership.flush();
        return MemberView.of(member);
    }

    /** Takes a member out of the event; as a person with parts in sessions they stay.
     * @throws Refused if nobody would be left to organize */
    public void dismiss(String event, String account) {
        HackEvent owner = HackEvent.getLocked(event);
        Membership member = Membership.lookUp(owner, account).orElseThrow(() -> new Missing("member", account));
        keepOneOrganizer(owner, member);
        member.delete();
        Membership.flush();
    }

    /** Anybody may sign up under anybody's address. */
    private static void requireProof(Account who) {
        if (!Letter.isAddress(who.name) || who.verifiedAt != null) return;
        throw new Refused(
                "unproved-address",
                "Whoever signs in as “" + who.name + "” has not shown that this address is theirs."
                        + " Invite them with a link instead, and give it to them yourself.");
    }

    private static void keepOneOrganizer(HackEvent event, Membership member) {
        boolean isLast = member.role == MemberRole.ORGANIZER
                && Membership.count("event = ?1 and role = ?2", event, MemberRole.ORGANIZER) == 1;
        if (!isLast) return;
        throw new Refused(
                "last-organizer", member.account.displayName + " is the last organizer. Make somebody else one first.");
    }

    private static Account account(String name) {
        return Account.lookUp(name)
                .orElseThrow(() -> new Refused(
                        "no-account",
                        "There is no account “" + name + "”. Ask them to sign up first, with the event's code."));
    }

    private static Membership persist(HackEvent event, Account account, MemberRole role) {
        Membership member = new Membership();
        member.event = event;
        member.account = account;
        member.role = role;
        member.persistAndFlush();
        return member;
    }

    /** The person that an account is in an event, made if it is none yet; in the caller's transaction. */
    public Person person(HackEvent event, String account) {
        return person(event, account(account));
    }

    private static Person person(HackEvent event, Account account) {
        return Person.ofAccount(event, account.name).orElseGet(() -> {
            List<Person> all = Person.of(event);
            if (all.size() >= Limits.PEOPLE) {
                throw new Refused("too-many-people", words().eventIsFull(all.size()));
            }
            Set<String> taken = all.stream().map(p -> p.slug).collect(Collectors.toSet());
            Person person = new Person();
            person.event = event;
            person.account = account;
            person.slug = Slugs.free(account.displayName, "person", taken::contains);
            person.name = account.displayName;
            person.position = all.size();
            person.persistAndFlush();
            return person;
        });
    }

    private static RefusalWords words() {
        return Bundles.ofRequest(RefusalWords.class);
    }
}
