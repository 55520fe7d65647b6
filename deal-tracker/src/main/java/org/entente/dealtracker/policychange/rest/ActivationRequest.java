package org.entente.dealtracker.policychange.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.entente.kit.problem.Problem;

/**
 * How a change is put in force; may be left out for one that holds from today on.
 *
 * @param correction whether it may change what held on days before today
 * @param reason why it may; needed for a correction
 */
record ActivationRequest(boolean correction, String reason) {

    private static final int LONGEST = 2000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** No body says the same as an empty object. */
    static ActivationRequest read(String body) {
        if (body == null || body.isBlank()) {
            return new ActivationRequest(false, null);
        }
        try {
            ActivationRequest request = JSON.readValue(body, ActivationRequest.class);
            if (request != null) {
                return request;
            }
        } catch (JsonProcessingException _) {
            // said below, as for null
        }
        throw Problem.invalid(
                "body", "must be nothing, or an object with correction (true or false) and reason (a text)");
    }

    /** {@code null} where nothing is to be corrected. */
    String correctionReason() {
        if (!correction) {
            return null;
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Problem.invalid(
                    "reason",
                    "must say why what held before today is corrected, in at most " + LONGEST + " characters");
        }
        return reason.strip();
    }
}
