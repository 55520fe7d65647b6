package org.entente.kit.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Documents what every transition may be refused with, so that no resource has to; what a resource says itself stays. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class StepDocumentation implements OASFilter {

    private static final String RESOURCE = "/{id}/";
    private static final String PROBLEM = "#/components/schemas/HttpProblem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.contains(RESOURCE) && item.getPOST() != null) {
                refusal(item.getPOST(), "404", "`not-found`, also for what the caller may not see");
                refusal(
                        item.getPOST(),
                        "409",
                        "`state-conflict` with the state and what it allows, `version-conflict` with the current version");
            }
        });
    }

    private static void refusal(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            MediaType problem = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(PROBLEM));
            Content content = OASFactory.createContent().addMediaType("application/problem+json", problem);
            operation
                    .getResponses()
                    .addAPIResponse(
                            status,
                            OASFactory.createAPIResponse()
                                    .description(description)
                                    .content(content));
        }
    }
}
