package org.chalkline.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.chalkline.shared.Answers;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.Language;
import org.chalkline.shared.Settings;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a reader chooses the language of all pages; the browser keeps the choice for a year. */
@Path("/language")
@PermitAll
public class LanguagePages {
    private static final Duration LIFE = Duration.ofDays(365);

    private final Settings settings;

    LanguagePages(Settings settings) {
        this.settings = settings;
    }

    /** Leads back to the page that asked.
     * @param language BCP 47 tag, such as {@code de}
     * @throws Invalid if pages do not speak it */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> choose(
            @RestForm @Nullable String language,
            @RestHeader("Referer") @Nullable String page,
            HttpServerRequest request) {
        Language chosen = Language.of(language).orElseThrow(() -> new Invalid("language", Language.EXAMPLE));
        NewCookie cookie = new NewCookie.Builder(LanguageFilter.COOKIE)
                .value(chosen.tag())
                .path("/")
                .maxAge((int) LIFE.toSeconds())
                .httpOnly(true)
                .secure(Answers.isHttps(request, settings))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .location(URI.create(LocalPath.or(path(page), "/")))
                .cookie(cookie)
                .build();
    }

    /** Path and query of a page, without a language of its own: that would win over the choice. */
    private static @Nullable String path(@Nullable String page) {
        if (page == null) return null;
        try {
            URI uri = new URI(page);
            String query = uri.getRawQuery() == null
                    ? ""
                    : Arrays.stream(uri.getRawQuery().split("&"))
                            .filter(part -> !namesLanguage(part))
                            .collect(Collectors.joining("&"));
            return uri.getRawPath() + (query.isEmpty() ? "" : "?" + query);
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Names of parameters count in any case, and however they are written. */
    private static boolean namesLanguage(String parameter) {
        String name = URLDecoder.decode(parameter.replaceFirst("=.*", ""), StandardCharsets.UTF_8);
        return name.equalsIgnoreCase(Language.PARAMETER);
    }
}
