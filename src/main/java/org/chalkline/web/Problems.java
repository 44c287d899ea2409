package org.chalkline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.chalkline.interchange.ImportRefused;
import org.chalkline.people.CurrentUser;
import org.chalkline.schedule.TroubleWords;
import org.chalkline.shared.Attempts;
import org.chalkline.shared.Bundles;
import org.chalkline.shared.Invalid;
import org.chalkline.shared.JsonProblems;
import org.chalkline.shared.Missing;
import org.chalkline.shared.Refused;
import org.chalkline.shared.Stale;
import org.chalkline.shared.TooMany;
import org.chalkline.shared.Violation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where an error becomes HTTP: a problem document for programs, a page for people. */
public class Problems {
    private final ProblemAnswers answers;
    private final CurrentUser who;

    Problems(ProblemAnswers answers, CurrentUser who) {
        this.answers = answers;
        this.who = who;
    }

    @ServerExceptionMapper
    public Response refused(Refused e, HttpServerRequest request) {
        return answers.answer(request, 409, e.code, words(request).refused(), text(e), e.facts);
    }

    @ServerExceptionMapper
    public Response missing(Missing e, HttpServerRequest request) {
        ProblemWords words = words(request);
        return answers.answer(request, 404, "missing", words.nothingHere(), whatIsMissing(e, request), Map.of());
    }

    @ServerExceptionMapper
    public Response stale(Stale e, HttpServerRequest request) {
        ProblemWords words = words(request);
        return answers.answer(request, 412, "stale", words.stale(), words.staleNext(), Map.of());
    }

    @ServerExceptionMapper
    public Response invalid(Invalid e, HttpServerRequest request) {
        return answers.answer(
                request,
                400,
                "invalid",
                words(request).invalid(),
                text(e, request),
                Map.of("violations", e.violations));
    }

    @ServerExceptionMapper
    public Response tooMany(TooMany e, HttpServerRequest request) {
        Response answer =
                answers.answer(request, 429, "too-many", words(request).tooOften(), text(e), Map.of());
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, e.wait.toSeconds())
                .build();
    }

    @ServerExceptionMapper
    public Response importRefused(ImportRefused e, HttpServerRequest request) {
        return answers.answer(request, 422, "import", "This cannot be imported", text(e), Map.of("errors", e.errors));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response notSignedIn(HttpServerRequest request) {
        return answers.signInFirst(request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, HttpServerRequest request) {
        String reach = who.reach();
        ProblemWords words = words(request);
        String next = reach == null ? words.forbiddenNext() : reach;
        return answers.answer(request, 403, "forbidden", words.forbidden(), next, Map.of());
    }

    /** The framework has a mapper of its own for the most common of them, which this one must outrank by type. */
    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e, HttpServerRequest request) {
        return json(e, request);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e, HttpServerRequest request) {
        return invalid(new Invalid(List.of(JsonProblems.explain(e))), request);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException e, HttpServerRequest request) {
        JsonProcessingException json = cause(e, JsonProcessingException.class);
        if (json != null) return json(json, request);
        Invalid invalid = cause(e, Invalid.class);
        if (invalid != null) return invalid(invalid, request);
        int status = e.getResponse().getStatus();
        if (status < 400) return e.getResponse();
        ProblemWords words = words(request);
        Response answer = answers.answer(
                request, status, HttpWords.code(status), words.title(status), words.next(status), Map.of());
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    public Response unexpected(RuntimeException e, HttpServerRequest request) {
        JsonProcessingException json = cause(e, JsonProcessingException.class);
        if (json != null) return json(json, request);
        if (brokeInForm(e)) {
            return invalid(new Invalid("form", words(request).brokenForm()), request);
        }
        ProblemWords words = words(request);
        if (Attempts.isCollision(e)) {
            return answers.answer(request, 409, "collision", words.collision(), words.collisionNext(), Map.of());
        }
        if (Attempts.isUnreachable(e)) {
            Log.warnf("The database does not answer: %s", e.getMessage());
            Response answer = answers.answer(request, 503, "busy", words.busy(), words.busyNext(), Map.of());
            return Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        Log.errorf(e, "Request %s failed: %s %s", id, request.method(), request.path());
        return answers.answer(request, 500, "unexpected", words.broken(), words.brokenNext(id), Map.of("request", id));
    }

    private static ProblemWords words(HttpServerRequest request) {
        return ProblemAnswers.words(request);
    }

    /** The framework's reader of forms answers broken ones with whatever went wrong inside it. */
    private static boolean brokeInForm(RuntimeException e) {
        return Arrays.stream(e.getStackTrace())
                .limit(6)
                .map(StackTraceElement::getClassName)
                .anyMatch(name ->
                        name.endsWith(".MapAsFormUrlEncodedProvider") || name.contains(".FormEncodedDataDefinition$"));
    }

    private static String whatIsMissing(Missing e, HttpServerRequest request) {
        return Bundles.of(TroubleWords.class, ProblemAnswers.language(request)).missing(e.what, e.key);
    }

    /** What is wrong with an address is said by the name of its parameter, for that is how readers find it. */
    private static String text(Invalid e, HttpServerRequest request) {
        if (e.violations.size() != 1 || !HttpMethod.GET.equals(request.method())) return text(e);
        Violation only = e.violations.get(0);
        TroubleWords words = Bundles.of(TroubleWords.class, ProblemAnswers.language(request));
        return new Violation(only.field(), words.demand(only.field(), only.message())).words();
    }

    private static String text(Exception e) {
        return String.valueOf(e.getMessage());
    }

    private static <T> @Nullable T cause(Throwable e, Class<T> type) {
        for (@Nullable Throwable at = e; at != null; at = at.getCause()) if (type.isInstance(at)) return type.cast(at);
        return null;
    }
}
