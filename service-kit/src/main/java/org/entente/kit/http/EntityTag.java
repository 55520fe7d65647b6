package org.entente.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The version of a resource as a strong entity tag: {@code ETag: "7"} out, {@code If-Match: "7"} in. */
public final class EntityTag {

    private EntityTag() {}

    /** Adds the {@code ETag} of a version to an answer. */
    public static Response.ResponseBuilder tagged(Response.ResponseBuilder response, long version) {
        return response.header(HttpHeaders.ETAG, value(version));
    }

    /**
     * Holds an update to the version that the client read.
     *
     * @param ifMatch the {@code If-Match} header, null when missing
     * @throws Problem {@code precondition-required} without the header, {@code version-conflict} for another version
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(CommonProblem.PRECONDITION_REQUIRED, "Send If-Match with the ETag that you read.")
                    .with("currentVersion", version);
        }
        requireIfGiven(ifMatch, version);
    }

    /**
     * Refuses an update without the header, before anything is read.
     *
     * @throws Problem {@code precondition-required} without the header
     */
    public static void requireGiven(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(CommonProblem.PRECONDITION_REQUIRED, "Send If-Match with the ETag that you read.");
        }
    }

    /** Like {@link #require}, for transitions where the header is optional. */
    public static void requireIfGiven(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return;
        }
        String current = value(version);
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals(current) || tag.equals("*"));
        if (!matches) {
            throw new Problem(CommonProblem.VERSION_CONFLICT, "The current version is " + version + ".")
                    .with("currentVersion", version);
        }
    }

    private static String value(long version) {
        return "\"" + version + "\"";
    }
}
