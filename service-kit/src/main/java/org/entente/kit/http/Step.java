package org.entente.kit.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.entente.kit.problem.Problem;

/**
 * What a client says of a transition, {@code POST /things/{id}/<transition>}: of which resource, and which version of it they read.
 *
 * <p>Taken as one {@code @BeanParam} and handed to the use case. Loading what the id names, and who may do this with it, is the
 * service's; then {@link #requireRead} holds the step to what the client read, and {@link TaggedAnswer} says what came of it.
 *
 * @param id of the resource
 * @param ifMatch the {@code If-Match} header; {@code null} from a client that takes the resource as it is
 */
public record Step(
        @PathParam("id") UUID id,
        @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {

    /**
     * Refuses a step on another version than the client read, where they say which.
     *
     * @throws Problem {@code version-conflict} with the current version
     */
    public void requireRead(long version) {
        EntityTag.requireIfGiven(ifMatch, version);
    }
}
