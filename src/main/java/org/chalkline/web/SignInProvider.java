package org.chalkline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Whether the installation has a sign-in provider, and how pages speak of it. */
@ApplicationScoped
class SignInProvider {
    static final String PATH = "/sign-in/provider";

    private final boolean isOn;
    private final Settings settings;

    SignInProvider(@ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean isOn, Settings settings) {
        this.isOn = isOn;
        this.settings = settings;
    }

    /** The way in by the provider.
     * @param name as people know it
     * @param href where it starts */
    record Way(String name, String href) {}

    /** Null where there is no provider.
     * @param next where the sign-in leads on to; may be empty */
    @Nullable
    Way way(String next) {
        return isOn ? new Way(name(), href(next)) : null;
    }

    String name() {
        return settings.providerName()
                .orElseGet(() -> Bundles.ofRequest(ProviderWords.class).usual());
    }

    static String href(String next) {
        return PATH + (next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, UTF_8));
    }

    /** @throws Missing where there is no provider */
    void requireOn() {
        if (!isOn) throw new Missing("page", PATH);
    }
}
