package org.chalkline.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

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
        api.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .forEach(ApiDescription::complete));
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
