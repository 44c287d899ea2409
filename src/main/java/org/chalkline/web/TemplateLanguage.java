package org.chalkline.web;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chalkline.shared.RequestLanguage;

/** Templates drawn for a request speak its language, unless whoever draws them says which. */
@ApplicationScoped
public class TemplateLanguage {
    void install(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                template -> template.setLocale(RequestLanguage.get().tag()));
    }
}
