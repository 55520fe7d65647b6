package org.entente.providerregistry.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.entente.kit.http.EntityTag;

/** How the registry answers with one resource: always with its version as {@code ETag}. */
public final class Answer {
    private Answer() {}

    /** What was asked for, or what a step made of it. */
    public static Response with(Object view, long version) {
        return EntityTag.tagged(Response.ok(view), version).build();
    }

    /** What was created, and where it is: a path, so that it holds at the gateway too. */
    public static Response created(String collection, UUID id, Object view, long version) {
        return EntityTag.tagged(Response.status(Response.Status.CREATED).entity(view), version)
                .header(HttpHeaders.LOCATION, "/api/v1/" + collection + "/" + id)
                .build();
    }
}
