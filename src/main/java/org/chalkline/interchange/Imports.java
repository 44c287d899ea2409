package org.chalkline.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.event.HackEvent;
import org.chalkline.schedule.Conflict;
import org.chalkline.schedule.DraftImport;
import org.chalkline.schedule.NewPlacement;
import org.chalkline.session.Session;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Invalid;

/** Brings whole events in: everything in a file, or nothing. */
@ApplicationScoped
public class Imports {
    private final BundleReader reader;
    private final BundleStore store;
    private final DraftImport drafts;

    Imports(BundleReader reader, BundleStore store, DraftImport drafts) {
        this.reader = reader;
        this.store = store;
        this.drafts = drafts;
    }

    /** Imports a bundle as a new event.
     * @param dryRun whether only to say what would happen
     * @throws ImportRefused naming every error by its path */
    public ImportResult bundle(InputStream in, boolean dryRun) {
        ImportErrors errors = new ImportErrors();
        Bundle bundle = read(in, errors);
        new BundleReferences(bundle, errors).check();
        errors.throwIfAny();
        try {
            return store(bundle, errors, dryRun);
        } catch (DryRunDone done) {
            return done.result;
        }
    }

    private ImportResult store(Bundle bundle, ImportErrors errors, boolean dryRun) {
        return Attempts.inTransaction(() -> {
            String slug = BundleReferences.event(bundle).slug();
            if (HackEvent.lookUp(slug).isPresent()) {
                errors.add("event.slug", "there is an event “" + slug + "” already; choose another slug");
                errors.throwIfAny();
            }
            ImportResult result = new ImportResult(slug, created(bundle), store(bundle));
            if (dryRun) throw new DryRunDone(result);
            return result;
        });
    }

    private Bundle read(InputStream in, ImportErrors errors) {
        try {
            return reader.read(in, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> store(Bundle bundle) {
        Map<String, Session> sessions = store.store(bundle);
        List<DraftImport.Place> places = new ArrayList<>();
        Map<String, String> paths = new HashMap<>();
        for (int i = 0; i < bundle.sessions.size(); i++) {
            BundleSession each = bundle.sessions.get(i);
            if (each == null || each.place() == null) continue;
            String path = "sessions[" + i + "]" + (each.pinned() ? ".pinned" : ".placement");
            BundlePlace place = each.place();
            var wish = new NewPlacement(place.room(), place.start(), place.table(), each.pinned(), place.accept());
            places.add(new DraftImport.Place(path, each.session().code(), wish));
            paths.put(each.session().code(), path);
        }
        HackEvent event = HackEvent.get(BundleReferences.event(bundle).slug());
        ImportErrors errors = new ImportErrors();
        List<Conflict> conflicts = place(event, sessions, places, errors);
        List<String> warnings = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            String path = paths.getOrDefault(
                    conflict.sessions().get(conflict.sessions().size() - 1), "");
            if (DraftImport.isFatal(conflict)) errors.add(path, conflict.message());
            else if (conflict.blocks()) warnings.add(path + ": " + conflict.message() + " (" + conflict.rule() + ")");
        }
        errors.throwIfAny();
        return warnings;
    }

    private List<Conflict> place(
            HackEvent event, Map<String, Session> sessions, List<DraftImport.Place> places, ImportErrors errors) {
        try {
            return drafts.place(event, sessions, places);
        } catch (Invalid e) {
            e.violations.forEach(errors::add);
            return List.of();
        }
    }

    private static ImportResult.Created created(Bundle bundle) {
        return new ImportResult.Created(
                bundle.rooms.size(),
                bundle.days.size(),
                bundle.people.size(),
                bundle.sessions.size(),
                bundle.interest.size());
    }

    /** Leaves the transaction of a dry run with its result, so that nothing of it is kept. */
    private static final class DryRunDone extends RuntimeException {
        final transient ImportResult result;

        DryRunDone(ImportResult result) {
            super("dry run", null, false, false);
            this.result = result;
        }
    }
}
