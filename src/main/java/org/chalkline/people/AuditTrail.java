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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
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
    /** An import makes thousands of things at once; more than this are counted, not listed. */
    private static final int MOST = 100;

    private static final int LONGEST_VALUE = 1_000;
    /** Secrets, and references that the subject already names. */
    static final Set<String> LEFT_OUT = Set.of(
            "edit", "passwordHash", "tokenHash", "codeHash", "formToken", "joinCode", "event", "account", "session");

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

    /** A change that is not written yet. */
    private record Entry(String action, Audited what, Map<String, List<@Nullable String>> changes) {}

    @Override
    public boolean onPersist(Object entity, Object id, @Nullable Object[] state, String[] names, Type[] types) {
        if (entity instanceof Audited what) note("made", what, () -> changes(names, null, state));
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
        if (entity instanceof Audited what && before != null) {
            Map<String, List<@Nullable String>> changes = changes(names, before, present);
            if (!changes.isEmpty()) note("changed", what, () -> changes);
        }
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, @Nullable Object[] state, String[] names, Type[] types) {
        if (entity instanceof Audited what) note("deleted", what, () -> changes(names, state, null));
    }

    @Override
    public void onCollectionUpdate(Object collection, Object key) {
        if (!(collection instanceof PersistentCollection<?> list) || !(list.getOwner() instanceof Audited what)) return;
        String role = list.getRole() == null ? "" : list.getRole().replaceFirst("^.*\\.", "");
        String before = text(list.getStoredSnapshot());
        String now = text(collection);
        if (!Objects.equals(before, now)) {
            Map<String, List<@Nullable String>> changes = new LinkedHashMap<>();
            changes.put(role, Arrays.asList(before, now));
            note("changed", what, () -> changes);
        }
    }

    /** Those of the present transaction: they end with it, however it ends. */
    @SuppressWarnings("unchecked")
    private List<Entry> waiting() {
        Object known = transactions.getResource(AuditTrail.class);
        if (known != null) return (List<Entry>) known;
        List<Entry> made = new ArrayList<>();
        transactions.putResource(AuditTrail.class, made);
        return made;
    }

    private void note(String action, Audited what, Supplier<Map<String, List<@Nullable String>>> changes) {
        List<Entry> entries = waiting();
        if (entries.size() >= MOST) entries.add(new Entry(action, what, Map.of()));
        else if (!action.equals("changed") || !isTakenUp(entries, what, changes)) {
            entries.add(new Entry(action, what, changes.get()));
        }
    }

    /** The mapper looks for changes more than once in a transaction: what it saw before goes on from there. */
    private static boolean isTakenUp(
            List<Entry> entries, Audited what, Supplier<Map<String, List<@Nullable String>>> changes) {
        for (Entry entry : entries) {
            if (entry.what() != what || !entry.action().equals("changed")) continue;
            changes.get().forEach((field, values) -> entry.changes()
                    .merge(field, values, (known, now) -> Arrays.asList(known.get(0), now.get(1))));
            return true;
        }
        return false;
    }

    @Override
    public void beforeTransactionCompletion(Transaction transaction) {
        List<Entry> entries = waiting();
        if (entries.isEmpty()) return;
        List<Entry> written = List.copyOf(entries);
        entries.clear();
        entities.get().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into audit_entry (event, at, account, action, subject, changes) values (?, ?, ?, ?, ?, ?)")) {
                for (Entry entry : written.subList(0, Math.min(MOST, written.size()))) {
                    add(insert, entry.action(), entry.what(), JsonText.write(entry.changes()));
                }
                if (written.size() > MOST) {
                    Entry last = written.get(written.size() - 1);
                    add(insert, last.action(), last.what(), "{}", "and " + (written.size() - MOST) + " more");
                }
                insert.executeBatch();
            }
        });
    }

    private void add(PreparedStatement insert, String action, Audited what, String changes) throws SQLException {
        add(insert, action, what, changes, what.auditSubject());
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
        Map<String, List<@Nullable String>> changes = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            String old = before == null ? null : text(before[i]);
            String next = now == null ? null : text(now[i]);
            boolean isLeftOut = LEFT_OUT.contains(names[i]);
            if (!isLeftOut && !Objects.equals(old, next)) changes.put(names[i], Arrays.asList(old, next));
        }
        return changes;
    }

    /** Values as people read them; entities by what they are. */
    private static @Nullable String text(@Nullable Object value) {
        if (value == null) return null;
        String text = value instanceof Audited what ? what.auditSubject() : String.valueOf(value);
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}
