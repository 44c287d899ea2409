package org.chalkline.shared;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** The language of the request that is being answered. What checks and use cases refuse is said in it. */
public final class RequestLanguage {
    private RequestLanguage() {}

    /** English where nothing is being answered: at the start, in work of the program's own. */
    public static Language get() {
        @Nullable ArcContainer beans = Arc.container();
        if (beans == null || !beans.requestContext().isActive()) return Language.ENGLISH;
        @Nullable
        RoutingContext context = beans.instance(CurrentVertxRequest.class).get().getCurrent();
        return context == null ? Language.ENGLISH : Answers.language(context.request());
    }
}
