package org.chalkline.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.event.HackEvent;
import org.hibernate.Session;

/** Who wants to attend what. Rows are many and small, so they go in and out as plain rows, not as entities. */
@ApplicationScoped
public class Interests {
    private static final int BATCH = 5_000;
    private final EntityManager entities;

    Interests(EntityManager entities) {
        this.entities = entities;
    }

    /** One row to store, by database ids. */
    public record Row(long person, long session, Level level) {}

    /** Stores rows of an import, in the caller's transaction. */
    public void store(List<Row> rows) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into interest (person_id, session_id, level) values (?, ?, ?)")) {
                int waiting = 0;
                for (Row row : rows) {
                    insert.setLong(1, row.person());
                    insert.setLong(2, row.session());
                    insert.setString(3, row.level().name());
                    insert.addBatch();
                    if (++waiting % BATCH == 0) insert.executeBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** All interest of an event, by person, then session, in the organizer's order. */
    public List<Interest> list(HackEvent event) {
        List<Interest> found = new ArrayList<>();
        each(
                "select p.slug, s.code, i.level from interest i join person p on p.id = i.person_id"
                        + " join hack_session s on s.id = i.session_id where s.event_id = ?"
                        + " order by p.position, p.id, s.position, s.id",
                event,
                (slug, code, level) -> found.add(new Interest(slug, code, Level.valueOf(level))));
        return found;
    }

    /** Who marked each session, read in one go. */
    public Audiences audiences(HackEvent event) {
        Map<String, BitSet> found = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        each(
                "select cast(i.person_id as varchar(20)), s.code, i.level from interest i"
                        + " join hack_session s on s.id = i.session_id where s.event_id = ? and i.level <> 'NONE'",
                event,
                (person, code, level) -> found.computeIfAbsent(code, c -> new BitSet())
                        .set(numbers.computeIfAbsent(person, p -> numbers.size())));
        return new Audiences(code -> found.getOrDefault(code, new BitSet()));
    }

    /** The same, each session's audience read only when asked for. Use it inside the transaction. */
    public Audiences audiencesOnDemand(HackEvent event) {
        Map<Long, Integer> numbers = new HashMap<>();
        return new Audiences(code -> {
            BitSet found = new BitSet();
            List<?> people = entities.createNativeQuery(
                            "select i.person_id from interest i join hack_session s on s.id = i.session_id"
                                    + " where s.event_id = ?1 and s.code = ?2 and i.level <> 'NONE'")
                    .setParameter(1, event.id)
                    .setParameter(2, code)
                    .getResultList();
            for (Object person : people) {
                found.set(numbers.computeIfAbsent(((Number) person).longValue(), p -> numbers.size()));
            }
            return found;
        });
    }

    private interface Reader {
        void row(String first, String second, String third);
    }

    private void each(String sql, HackEvent event, Reader reader) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setLong(1, event.id);
                query.setFetchSize(BATCH);
                read(query, reader);
            }
        });
    }

    private static void read(PreparedStatement query, Reader reader) throws SQLException {
        try (var rows = query.executeQuery()) {
            while (rows.next()) reader.row(rows.getString(1), rows.getString(2), rows.getString(3));
        }
    }
}
