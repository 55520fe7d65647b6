package org.entente.kit.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.kit.problem.Problem;

/** Which page of a list is asked for. */
public final class PageParameters {
    @QueryParam("limit")
    @Parameter(
            description = "How many items at most",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "" + PageRequest.MAXIMUM_LIMIT,
                            defaultValue = "" + PageRequest.DEFAULT_LIMIT))
    String limit;

    @QueryParam("after")
    @Parameter(description = "The `next` of the page before; none for the first page")
    String after;

    /** @throws Problem {@code invalid-input} for a limit that is no number or out of range, and for a cursor not issued here */
    public PageRequest request() {
        try {
            return PageRequest.of(limit == null ? null : Integer.valueOf(limit), after);
        } catch (NumberFormatException _) {
            throw Problem.invalid("limit", "must be from 1 to " + PageRequest.MAXIMUM_LIMIT);
        }
    }
}
