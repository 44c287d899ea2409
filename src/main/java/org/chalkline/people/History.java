package org.chalkline.people;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.event.HackEvent;
import org.chalkline.shared.JsonText;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What was changed in an event, as the {@link AuditTrail} has written it. */
@ApplicationScoped
@Transactional
public class History {
    private static final TypeReference<Map<String, List<@Nullable String>>> CHANGES = new TypeReference<>() {};

    private final EntityManager entities;

    History(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest entries first, since the event was made: what had its address before is not its own.
     * @param before only entries with a smaller id
     * @param most how many at most */
    public List<HistoryEntry> list(String event, long before, int most) {
        String subject = HackEvent.get(event).auditSubject();
        List<HistoryEntry> found = new ArrayList<>();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select id, at, account, action, subject, changes from audit_entry"
                            + " where event = ? and id < ? and id >= coalesce((select max(id) from audit_entry"
                            + " where event = ? and action = 'made' and subject = ?), 0)"
                            + " order by id desc fetch first " + most + " rows only")) {
                query.setString(1, event);
                query.setLong(2, before);
                query.setString(3, event);
                query.setString(4, subject);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) found.add(entry(rows));
                }
            }
        });
        return found;
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                JsonText.read(row.getString(6), CHANGES));
    }
}
