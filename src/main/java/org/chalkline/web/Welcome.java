package org.chalkline.web;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chalkline.schedule.Published;
import org.chalkline.shared.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says at the end of the start which page to open. */
@ApplicationScoped
public class Welcome {
    private static final String SAMPLE = "xen-hackathon-2012";

    private final Settings settings;
    private final Published published;
    private final int port;

    Welcome(Settings settings, Published published, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.settings = settings;
        this.published = published;
        this.port = port;
    }

    void say(@Observes @Priority(1000) StartupEvent event) {
        String address = settings.baseUrl().orElse("http://localhost:" + port);
        String page = published.lookUp(SAMPLE).isPresent() ? "/" + SAMPLE + "/schedule" : "/";
        Log.infof("Open %s%s to read, %s/sign-in to organize.", address, page, address);
    }
}
