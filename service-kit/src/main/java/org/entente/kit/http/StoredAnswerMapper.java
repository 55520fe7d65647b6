package org.entente.kit.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Writes a stored answer, byte by byte. */
@Provider
public class StoredAnswerMapper implements ExceptionMapper<StoredAnswer> {

    @Override
    public Response toResponse(StoredAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        if (answer.body() != null) {
            response.entity(answer.body());
        }
        return response.build();
    }
}
