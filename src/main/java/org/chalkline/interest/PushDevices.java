package org.chalkline.interest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Account;
import org.chalkline.people.SignedOutEverywhere;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Checks;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Language;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Secrets;
import org.chalkline.shared.Settings;

/** Who is told of their agenda in which browser, and what each has been told. */
@ApplicationScoped
public class PushDevices {
    /** Of one account at one event. */
    private static final int MOST = 10;

    private static final int BEFORE_ANYTHING_IS_TOLD = 100;

    private final EntityManager entities;
    private final Checks checks;
    private final PushKeys keys;
    private final Settings settings;
    private final InstantSource clock;

    PushDevices(EntityManager entities, Checks checks, PushKeys keys, Settings settings, InstantSource clock) {
        this.entities = entities;
        this.checks = checks;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a member may choose.
     * @param key to subscribe with, see {@link PushKeys#publicKey}
     * @param devices digests of the subscriptions that are told already */
    public record Offer(String key, List<String> devices) {
        /** How many there may be. */
        public int most() {
            return MOST;
        }
    }

    /** Where a message goes, and in which language. */
    public record Target(long id, String endpoint, String p256dh, String auth, Language language) {
        static Target of(PushDevice device) {
            return new Target(
                    device.id, device.endpoint, device.p256dh, device.auth, Language.require(device.language));
        }
    }

    /** A device that is behind.
     * @param told version it knows
     * @param starred codes of its owner's sessions */
    public record Due(Target target, int told, Set<String> starred) {}

    /** Empty where browsers are not told anything. */
    public Optional<Offer> offer(String event, String account) {
        if (!keys.isOn()) return Optional.empty();
        List<String> digests = Attempts.inTransaction(() -> PushDevice.of(HackEvent.get(event), account).stream()
                .map(device -> device.digest)
                .toList());
        return Optional.of(new Offer(keys.publicKey(), digests));
    }

    /** Tells a browser from now on. Who signs in there later and chooses the same takes it over.
     * @param version the newest; only what comes after it is told
     * @throws Missing where browsers are not told anything
     * @throws Invalid if this is no subscription
     * @throws Refused if the account has as many as it may */
    public void add(String event, String account, NewPushDevice input, Language language, int version) {
        if (!keys.isOn()) throw new Missing("push", "here");
        checks.require(input);
        requireEndpoint(input.endpoint());
        String digest = digest(input);
        Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.getLocked(event); // two at once must not pass the limit
            PushDevice.delete("digest", digest);
            if (PushDevice.of(owner, account).size() >= MOST) {
                throw new Refused(
                        "push-devices",
                        MOST + " browsers of yours are told already. Stop it in one of them, or in all, first.");
            }
            PushDevice device = new PushDevice();
            device.event = owner;
            device.account = Account.lookUp(account).orElseThrow();
            device.digest = digest;
            device.endpoint = input.endpoint();
            device.p256dh = input.p256dh();
            device.auth = input.auth();
            device.serverKey = keys.publicKey();
            device.language = language.tag();
            device.told = version;
            device.madeAt = clock.instant();
            device.persistAndFlush();
            return digest;
        });
    }

    private void requireEndpoint(String endpoint) {
        try {
            PushEndpoint.of(endpoint, isTrial());
        } catch (IllegalArgumentException e) {
            throw new Invalid("endpoint", "must be the https address of a push service");
        }
    }

    /** Whether push services may stand in the private network. */
    public boolean isTrial() {
        return settings.pushPrivateNetwork().equals("on");
    }

    /** Tells one browser of an account no longer; it is no error if it was not told. */
    public void remove(String event, String account, NewPushDevice input) {
        Attempts.inTransaction(() -> PushDevice.delete(
                "event = ?1 and account.name = ?2 and digest = ?3", HackEvent.get(event), account, digest(input)));
    }

    /** Tells no browser of an account any longer. */
    public void removeAll(String event, String account) {
        Attempts.inTransaction(
                () -> PushDevice.delete("event = ?1 and account.name = ?2", HackEvent.get(event), account));
    }

    /** Forgets browsers that know other keys than the present ones: nothing would reach them. */
    public void begin(@Observes @Priority(BEFORE_ANYTHING_IS_TOLD) StartupEvent start) {
        if (!keys.isOn()) return;
        Attempts.inTransaction(() -> PushDevice.delete("serverKey <> ?1", keys.publicKey()));
    }

    void follow(@Observes SignedOutEverywhere signedOut) {
        PushDevice.delete("account", signedOut.account());
    }

    /** Its push service says that it is gone. */
    public void forget(Target gone) {
        Attempts.inTransaction(() -> PushDevice.deleteById(gone.id()));
    }

    /** What the script of the page computes of the same subscription. */
    private static String digest(NewPushDevice input) {
        return Secrets.hash(String.join("\n", input.endpoint(), input.p256dh(), input.auth())
                .getBytes(UTF_8));
    }

    /** Those that have not been told of everything up to a version. */
    public List<Due> due(String event, int version) {
        return Attempts.inTransaction(() -> {
            HackEvent owner = HackEvent.get(event);
            List<PushDevice> behind = PushDevice.behind(owner, version);
            if (behind.isEmpty()) return List.<Due>of();
            Map<Long, Set<String>> starred = starred(owner, version);
            return behind.stream()
                    .map(device -> new Due(Target.of(device), device.told, starred.getOrDefault(device.id, Set.of())))
                    .toList();
        });
    }

    /** Codes of starred sessions, by device; an account's person may have changed since it chose. */
    private Map<Long, Set<String>> starred(HackEvent event, int version) {
        Map<Long, Set<String>> starred = new HashMap<>();
        for (Object row : entities.createNativeQuery("select d.id, s.code from push_device d"
                        + " join person p on p.account_id = d.account_id and p.event_id = d.event_id"
                        + " join interest i on i.person_id = p.id and i.level <> 'NONE'"
                        + " join hack_session s on s.id = i.session_id where d.event_id = ?1 and d.told < ?2")
                .setParameter(1, event.id)
                .setParameter(2, version)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            starred.computeIfAbsent(((Number) cells[0]).longValue(), any -> new HashSet<>())
                    .add(cells[1].toString());
        }
        return starred;
    }

    /** Marks a device as told, before the message goes: of two who try, one sends it.
     * @return whether it was this one */
    public boolean claim(Due due, int version) {
        return Attempts.inTransaction(() -> PushDevice.update(
                        "told = ?1 where id = ?2 and told = ?3",
                        version,
                        due.target().id(),
                        due.told())
                == 1);
    }

    /** Devices of those who starred a session and have not been told of this start. */
    public List<Target> unaware(String event, String session, Instant start) {
        return Attempts.inTransaction(() -> {
            List<?> ids = entities.createNativeQuery("select d.id from push_device d"
                            + " join person p on p.account_id = d.account_id and p.event_id = d.event_id"
                            + " join interest i on i.person_id = p.id and i.level <> 'NONE'"
                            + " join hack_session s on s.id = i.session_id where d.event_id = ?1 and s.code = ?2"
                            + " and not exists (select 1 from push_start t"
                            + " where t.device_id = d.id and t.session = ?2 and t.start_at = ?3)")
                    .setParameter(1, HackEvent.get(event).id)
                    .setParameter(2, session)
                    .setParameter(3, start)
                    .getResultList();
            if (ids.isEmpty()) return List.<Target>of();
            List<Long> numbers =
                    ids.stream().map(id -> ((Number) id).longValue()).toList();
            return PushDevice.<PushDevice>list("id in ?1 order by id", numbers).stream()
                    .map(Target::of)
                    .toList();
        });
    }

    /** Marks a device as told of a start, before the message goes: of two who try, one sends it.
     * @return whether it was this one */
    public boolean claim(Target target, String session, Instant start) {
        return Attempts.inTransaction(() -> {
            PushDevice device = PushDevice.findById(target.id());
            boolean isTold =
                    PushStart.count("device.id = ?1 and session = ?2 and startAt = ?3", target.id(), session, start)
                            > 0;
            if (device == null || isTold) return false;
            PushStart told = new PushStart();
            told.device = device;
            told.session = session;
            told.startAt = start;
            told.persistAndFlush();
            return true;
        });
    }

    /** Forgets which starts were told that have passed: nobody is told of them again. */
    public void forgetStarts(Instant now) {
        Attempts.inTransaction(() -> PushStart.delete("startAt <= ?1", now));
    }
}
