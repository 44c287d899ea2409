package org.chalkline.session;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chalkline.event.HackEvent;
import org.chalkline.people.Account;
import org.jspecify.annotations.Nullable;

/** A new proposal as it is being typed: the fields of its form, whatever stands in them. Only its account reads it, so it
 * is not in the audit trail either. */
@Entity
public class TypedDraft extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public HackEvent event;

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    /** The stored proposal that it changes; null for a new one. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Session session;

    /** Of the form, made when the form was. */
    public String token;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** A JSON object of lists of texts. */
    public String fields;

    public Instant savedAt;

    @Version
    public int edit;

    static Optional<TypedDraft> lookUp(HackEvent event, String account, String token) {
        return find("event = ?1 and account.name = ?2 and token = ?3", event, account, token)
                .firstResultOptional();
    }

    static Optional<TypedDraft> lookUp(Session session, String account) {
        return find("session = ?1 and account.name = ?2", session, account).firstResultOptional();
    }

    /** Those of new proposals, newest first. */
    static List<TypedDraft> of(HackEvent event, String account) {
        return list(
                "event = ?1 and account.name = ?2 and session is null order by savedAt desc, id desc", event, account);
    }
}
