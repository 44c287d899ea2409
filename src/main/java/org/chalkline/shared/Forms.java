package org.chalkline.shared;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Carries submitted forms to their use cases, and shows them again with what is wrong: 400, 409, 412 or 429, as the API answers. */
@ApplicationScoped
public class Forms {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Checks checks;

    Forms(Checks checks) {
        this.checks = checks;
    }

    /** The input that a form holds.
     * @throws Invalid naming every field that cannot be read or is not acceptable */
    public <T> T read(Form form, Function<Form, T> reader) {
        T input = reader.apply(form);
        form.reject(checks.problems(input));
        if (!form.violations().isEmpty()) throw new Invalid(form.violations());
        return input;
    }

    /** Does the work and leads on to the address that it answers; a refusal shows the form again.
     * @param stored the form as it would be made now, for when somebody else was faster
     * @param again the page of the form */
    public RestResponse<String> submit(
            Form form, Supplier<Form> stored, Supplier<String> work, Function<Form, TemplateInstance> again) {
        try {
            return see(work.get());
        } catch (Invalid e) {
            form.reject(e.violations);
            return page(400, again.apply(form));
        } catch (Stale e) {
            return page(412, again.apply(form.overtakenBy(stored.get())));
        } catch (Refused e) {
            return page(409, again.apply(form.say(Notice.of(e))));
        } catch (TooMany e) {
            return page(429, again.apply(form.say(Notice.of(e))));
        } catch (RuntimeException e) {
            if (!Attempts.isCollision(e)) throw e;
            return page(409, again.apply(form.say(Notice.collision())));
        }
    }

    public static RestResponse<String> see(String address) {
        return RestResponse.seeOther(URI.create(address));
    }

    public static RestResponse<String> page(TemplateInstance page) {
        return page(200, page);
    }

    public static RestResponse<String> page(int status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.<String>create(status)
                .entity(page.render())
                .header("Content-Type", HTML)
                .build();
    }
}
