package org.entente.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Answers with one resource, always with its version as {@code ETag}, which is what {@code If-Match} takes. */
public final class TaggedAnswer {

    private TaggedAnswer() {}

    /** What was asked for, or what a transition made of it. */
    public static Response of(Object view, long version) {
        return EntityTag.tagged(Response.ok(view), version).build();
    }

    /**
     * What was created.
     *
     * @param collection where it is: a path below {@code /api/v1/}, so that it holds at the gateway too
     */
    public static Response created(String collection, UUID id, Object view, long version) {
        return EntityTag.tagged(Response.status(Response.Status.CREATED).entity(view), version)
                .header(HttpHeaders.LOCATION, "/api/v1/" + collection + "/" + id)
                .build();
    }
}
