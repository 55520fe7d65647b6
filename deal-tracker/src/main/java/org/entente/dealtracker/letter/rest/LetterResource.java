package org.entente.dealtracker.letter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.letter.application.WriteLetter;

/** The letter that an applicant gets, for the parties and agencies of its review. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}/{letter: letter(\\.pdf)?}")
@Tag(name = "reviews")
public class LetterResource {

    private static final String PDF = "application/pdf";

    private final WriteLetter write;

    LetterResource(WriteLetter write) {
        this.write = write;
    }

    @GET
    @Produces(PDF)
    @Operation(
            operationId = "getDecisionLetter",
            summary = "The decision on an application as a letter: a PDF, the same bytes for the same decision",
            description =
                    "For an approval, an intent to deny (15 CFR 750.6), a denial and a return. `letter` and `letter.pdf` are the same.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = PDF,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public Response of(@PathParam("id") UUID id) {
        WriteLetter.Written letter = write.of(id);
        return Response.ok(letter.pdf(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"letter-" + letter.number() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
