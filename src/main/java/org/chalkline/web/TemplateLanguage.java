package org.chalkline.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chalkline.shared.Answers;
import org.jspecify.annotations.Nullable;

/** Templates drawn for a request speak its language, unless whoever draws them says which. */
@ApplicationScoped
public class TemplateLanguage {
    private final CurrentVertxRequest current;

    TemplateLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    void install(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance template) {
        if (!Arc.container().requestContext().isActive()) return;
        @Nullable RoutingContext context = current.getCurrent();
        if (context != null)
            template.setLocale(Answers.language(context.request()).tag());
    }
}
