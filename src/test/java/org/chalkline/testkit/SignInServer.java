package org.chalkline.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A sign-in provider that really speaks OpenID Connect; {@link Profile} lets the program use it. */
public final class SignInServer implements QuarkusTestResourceLifecycleManager {
    private static final String TENANT = "provider";
    private static final String CLIENT = "chalkline";

    private static MockOAuth2Server server;

    /** The settings of an operator who turns the sign-in on. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "quarkus.oidc.client-id",
                    CLIENT,
                    "quarkus.oidc.credentials.secret",
                    "a secret of forty characters or even more",
                    "chalkline.provider-name",
                    "Gitty");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(SignInServer.class));
        }
    }

    @Override
    public Map<String, String> start() {
        server = new MockOAuth2Server();
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", issuer());
    }

    @Override
    public void stop() {
        server.shutdown();
    }

    public static String issuer() {
        return server.issuerUrl(TENANT).toString();
    }

    /** The next one to sign in there.
     * @param claims what the provider tells of them */
    public static void expect(String subject, Map<String, Object> claims) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(TENANT, subject, "JWT", List.of(CLIENT), claims));
    }
}
