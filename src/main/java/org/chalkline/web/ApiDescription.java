package org.chalkline.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** The description of the API: without the addresses of pages, with the answers and rights that many operations share. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> MEANINGS = Map.of(
            "400", "The input is not acceptable: violations: [{field, message}]",
            "401", "Sign in first",
            "404", "There is no such thing, or none that the asker may know of",
            "409", "It cannot be done as things stand; broken hard rules are in conflicts",
            "412", "Somebody was faster: If-Match names an ETag that is not the present one");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (String path : List.copyOf(api.getPaths().getPathItems().keySet())) {
            if (!path.startsWith("/api/")) api.getPaths().removePathItem(path);
        }
        api.getComponents().addSchema(PROBLEM, problem());
        api.getPaths().addPathItem("/api/v1/events/{event}/live", live());
        api.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .forEach(ApiDescription::complete));
    }

    /** The stream stands beside the resources, see {@code LiveRoutes}. */
    private static PathItem live() {
        Operation listen = OASFactory.createOperation()
                .summary("Hears when the schedule changes, as server-sent events")
                .description(
                        "Event `published`: {number, since, added, cancelled, moved, edited}, lists of codes; its id"
                                + " is the version's number. Event `beat` every 20 seconds: the newest number. Last-Event-ID or"
                                + " `since` names the version one has: what came later is said at once.")
                .addTag("Versions")
                .addParameter(parameter("event", In.PATH, SchemaType.STRING).required(true))
                .addParameter(parameter("since", In.QUERY, SchemaType.INTEGER))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse()
                                        .description("The open stream")
                                        .content(OASFactory.createContent()
                                                .addMediaType("text/event-stream", OASFactory.createMediaType())))
                        .addAPIResponse(
                                "503",
                                OASFactory.createAPIResponse()
                                        .description("Too many listen; come back after Retry-After seconds")));
        return OASFactory.createPathItem().GET(listen);
    }

    private static Parameter parameter(String name, In in, SchemaType type) {
        return OASFactory.createParameter()
                .name(name)
                .in(in)
                .schema(OASFactory.createSchema().addType(type));
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457, served as application/problem+json")
                .addProperty("type", text("where the problem is described; its last part is a stable name"))
                .addProperty("title", text("what kind of thing went wrong"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("what went wrong here, and what to do next"));
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static void complete(HttpMethod method, Operation operation) {
        add(operation, "404");
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) return;
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("SecurityScheme"));
        for (String status : List.of("400", "401", "409")) add(operation, status);
        if (method == HttpMethod.PUT || method == HttpMethod.DELETE) add(operation, "412");
    }

    private static void add(Operation operation, String status) {
        if (operation.getResponses().hasAPIResponse(status)) return;
        var content = OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(MEANINGS.get(status))
                                .content(content));
    }
}
