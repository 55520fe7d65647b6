package org.entente.providerregistry.offering.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.kit.http.QueryText;
import org.entente.providerregistry.offering.application.OfferingFilter;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Which offerings are asked for. */
final class OfferingQuery {
    @QueryParam("layer")
    @Parameter(schema = @Schema(implementation = Layer.class))
    String layer;

    @QueryParam("componentSlot")
    @Parameter(schema = @Schema(implementation = ComponentSlot.class))
    String componentSlot;

    @QueryParam("state")
    @Parameter(schema = @Schema(enumeration = {"DRAFT", "PUBLISHED", "WITHDRAWN"}))
    String state;

    @QueryParam("organizationId")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String organizationId;

    @QueryParam("certified")
    @Parameter(
            description = "True: published and with a certificate in force today; false: without one in force",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String certified;

    OfferingFilter filter() {
        var owner = QueryText.id("organizationId", organizationId);
        return new OfferingFilter(
                QueryText.oneOf("layer", layer, Layer.class),
                QueryText.oneOf("componentSlot", componentSlot, ComponentSlot.class),
                QueryText.oneOf("state", state, List.of("DRAFT", "PUBLISHED", "WITHDRAWN")),
                owner == null ? null : new OrganizationId(owner),
                QueryText.flag("certified", certified));
    }
}
