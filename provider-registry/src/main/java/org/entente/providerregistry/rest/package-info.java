/** What the resources of every feature share: the reason for a step, the API's front page. */
@OpenAPIDefinition(
        info = @Info(title = "Entente provider registry", version = "v1", description = """
                                Organizations, their offerings by layer and component slot, certification under schemes, \
                                attestations that two offerings were validated together, and screenings. Errors are RFC 9457 problem details \
                                with a stable `code`. What the caller may not see is not found. Schemes are platform policy; \
                                certification is decision support and binds no agency."""),
        tags = {
            @Tag(name = "Organizations", description = "Who takes part, verified by the program office"),
            @Tag(name = "Offerings", description = "What providers offer, in one component slot of one layer"),
            @Tag(name = "Certification schemes", description = "What has to be met, one scheme a layer"),
            @Tag(name = "Certifications", description = "One offering under one scheme, from application to expiry"),
            @Tag(name = "Attestations", description = "Which offerings were validated together, at which versions"),
            @Tag(name = "Screenings", description = "Which organizations were looked for on lists, and what came of it")
        })
package org.entente.providerregistry.rest;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
