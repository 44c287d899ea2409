package org.chalkline.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.chalkline.interchange.ImportError;
import org.chalkline.interchange.ImportRefused;
import org.chalkline.interchange.ImportResult;
import org.chalkline.interchange.Imports;
import org.chalkline.shared.Format;
import org.chalkline.shared.Forms;
import org.chalkline.shared.Frame;
import org.chalkline.shared.Roles;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Imports a whole event from a file, with a trial first for those who want one. */
@Path("/organize/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
public class ImportPages {
    private static final int MOST_SHOWN = 200;

    private final Imports imports;

    ImportPages(Imports imports) {
        this.imports = imports;
    }

    /** What came of a try.
     * @param result of a trial that went well
     * @param errors the first {@value #MOST_SHOWN} */
    record Outcome(@Nullable ImportResult result, String message, List<ImportError> errors) {
        /** What a dry run has counted, in words. */
        public String counts() {
            if (result == null) return "";
            ImportResult.Created made = result.created();
            return Format.count(made.rooms(), "room", "rooms") + ", " + Format.count(made.days(), "day", "days") + ", "
                    + Format.count(made.people(), "person", "people") + " and "
                    + Format.count(made.sessions(), "session", "sessions");
        }
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance imports(Frame frame, @Nullable Outcome outcome);
    }

    @GET
    public RestResponse<String> form() {
        return Forms.page(Templates.imports(Frame.plain(), null));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<String> bring(@RestForm @Nullable FileUpload file, @RestForm @Nullable String dryRun) {
        if (file == null || file.size() == 0) return again(400, refusal("Choose a file first.", List.of()));
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            ImportResult result = imports.bundle(in, dryRun != null);
            if (dryRun != null) return again(200, new Outcome(result, "", List.of()));
            return Forms.see("/" + result.event() + "/organize?did=imported");
        } catch (ImportRefused e) {
            return again(422, refusal(String.valueOf(e.getMessage()), e.errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome refusal(String message, List<ImportError> errors) {
        return new Outcome(null, message, errors.stream().limit(MOST_SHOWN).toList());
    }

    private static RestResponse<String> again(int status, Outcome outcome) {
        return Forms.page(status, Templates.imports(Frame.plain(), outcome));
    }
}
