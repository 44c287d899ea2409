package org.chalkline.people;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chalkline.shared.Audited;
import org.chalkline.shared.JsonText;
import org.hibernate.Interceptor;
import org.hibernate.Session;
import org.hibernate.Transaction;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** Writes down every change of an {@link Audited} entity, whoever makes it and wherever in the program: who, what, before and
 * after, in the transaction of the change itself. */
@PersistenceUnitExtension
@ApplicationScoped
public class AuditTrail implements Interceptor {
    private static final int LONGEST_VALUE = 1_000;
    /** Characters before the first difference of two long values. */
    private static final int LEAD = 100;

    /** Counters, secrets that never change, and references that the subject names. */
    static final Set<String> LEFT_OUT = Set.of("edit", "tokenHash", "codeHash", "formToken", "event", "session");

    /** Told when they change; what is made or deleted tells them by itself. */
    private static final Set<String> CHANGES_ALONE = Set.of("account", "passwordHash", "joinCode");

    /** That they changed is told, not what they are. */
    private static final Set<String> SECRET = Set.of("passwordHash", "joinCode");

    private static final String HIDDEN = "•••";

    private final TransactionSynchronizationRegistry transactions;
    private final Provider<EntityManager> entities;
    private final CurrentIdentityAssociation identity;
    private final InstantSource clock;

    AuditTrail(
            TransactionSynchronizationRegistry transactions,
            Provider<EntityManager> entities,
            CurrentIdentityAssociation identity,
            InstantSource clock) {
        this.transactions = transactions;
        this.entities = entities;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public boolean onPersist(Object entity, Object id, @Nullable Object[] state, String[] names, Type[] types) {
        if (entity instanceof Audited what) batch().made(what, changes(names, null, state));
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity,
            Object id,
            @Nullable Object[] present,
            @Nullable Object @Nullable [] before,
            String[] names,
            Type[] types) {
        if (entity instanceof Audited what && before != null) batch().changed(what, changes(names, before, present));
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, @Nullable Object[] state, String[] names, Type[] types) {
        if (entity instanceof Audited what) batch().deleted(what, changes(names, state, null));
    }

    @Override
    public void onCollectionUpdate(Object collection, Object key) {
        if (!(collection instanceof PersistentCollection<?> list) || !(list.getOwner() instanceof Audited what)) return;
        String role = list.getRole() == null ? "" : list.getRole().replaceFirst("^.*\\.", "");
        String before = text(list.getStoredSnapshot());
        String now = text(collection);
        if (Objects.equals(before, now)) return;
        Map<String, List<@Nullable String>> changes = new LinkedHashMap<>();
        changes.put(role, Arrays.asList(before, now));
        batch().changed(what, changes);
    }

    /** That of the present transaction: it ends with it, however it ends. */
    private AuditBatch batch() {
        if (transactions.getResource(AuditTrail.class) instanceof AuditBatch known) return known;
        AuditBatch made = new AuditBatch();
        transactions.putResource(AuditTrail.class, made);
        return made;
    }

    @Override
    public void beforeTransactionCompletion(Transaction transaction) {
        AuditBatch batch = batch();
        List<AuditBatch.Entry> written = List.copyOf(batch.listed());
        int more = batch.more();
        Audited last = batch.last();
        batch.clear();
        if (written.isEmpty()) return;
        entities.get().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into audit_entry (event, at, account, action, subject, changes) values (?, ?, ?, ?, ?, ?)")) {
                for (AuditBatch.Entry entry : written) {
                    add(
                            insert,
                            entry.action(),
                            entry.what(),
                            shown(entry.changes()),
                            entry.what().auditSubject());
                }
                if (last != null) add(insert, "made", last, "{}", "and " + more + " more");
                insert.executeBatch();
            }
        });
    }

    private void add(PreparedStatement insert, String action, Audited what, String changes, String subject)
            throws SQLException {
        insert.setString(1, what.auditEvent());
        insert.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        insert.setString(3, who());
        insert.setString(4, action);
        insert.setString(5, subject.length() > 300 ? subject.substring(0, 300) : subject);
        insert.setString(6, changes);
        insert.addBatch();
    }

    private String who() {
        try {
            return identity.getIdentity().isAnonymous()
                    ? ""
                    : identity.getIdentity().getPrincipal().getName();
        } catch (ContextNotActiveException atTheStart) {
            return "";
        }
    }

    private static Map<String, List<@Nullable String>> changes(
            String[] names, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] now) {
        boolean isChange = before != null && now != null;
        Map<String, List<@Nullable String>> changes = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (LEFT_OUT.contains(names[i]) || (!isChange && CHANGES_ALONE.contains(names[i]))) continue;
            String old = before == null ? null : text(before[i]);
            String next = now == null ? null : text(now[i]);
            if (Objects.equals(old, next)) continue;
            boolean isSecret = SECRET.contains(names[i]);
            changes.put(names[i], isSecret ? List.of(HIDDEN, HIDDEN) : Arrays.asList(old, next));
        }
        return changes;
    }

    /** Values as people read them; entities by what they are. */
    private static @Nullable String text(@Nullable Object value) {
        if (value == null) return null;
        return value instanceof Audited what ? what.auditSubject() : String.valueOf(value);
    }

    /** Long values from a little before where they differ. */
    private static String shown(Map<String, List<@Nullable String>> changes) {
        Map<String, List<@Nullable String>> shown = new LinkedHashMap<>();
        changes.forEach((field, values) -> {
            String before = values.get(0);
            String now = values.get(1);
            int from = before == null || now == null ? 0 : Math.max(0, firstDifference(before, now) - LEAD);
            shown.put(field, Arrays.asList(part(before, from), part(now, from)));
        });
        return JsonText.write(shown);
    }

    private static int firstDifference(String one, String other) {
        if (Math.max(one.length(), other.length()) <= LONGEST_VALUE) return 0;
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) at++;
        return at;
    }

    private static @Nullable String part(@Nullable String text, int from) {
        if (text == null) return null;
        int begin = whole(text, from);
        int end = whole(text, Math.min(text.length(), from + LONGEST_VALUE));
        return (begin > 0 ? "…" : "") + text.substring(begin, end) + (end < text.length() ? "…" : "");
    }

    /** The same place, or the one before where it would part a character of two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
