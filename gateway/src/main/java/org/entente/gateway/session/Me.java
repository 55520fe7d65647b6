package org.entente.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CallerOrganization;

/**
 * The caller, as the token says.
 *
 * @param roles realm roles, in alphabetical order
 * @param organization whom the caller acts for; null for nobody
 */
record Me(
        String name,
        String username,
        List<String> roles,
        @Schema(nullable = true) Organization organization) {
    static Me of(Caller caller, String username) {
        return new Me(
                caller.name(),
                username,
                caller.roles().stream().sorted().toList(),
                caller.organization() == null ? null : Organization.of(caller.organization()));
    }

    /**
     * The organization that the caller acts for.
     *
     * @param agency the agency, for an organization of kind {@code AGENCY}
     */
    record Organization(
            UUID id,
            String alias,
            String name,
            String kind,
            @JsonInclude(JsonInclude.Include.NON_NULL) String agency) {
        static Organization of(CallerOrganization organization) {
            return new Organization(
                    organization.id(),
                    organization.alias(),
                    organization.attribute("name").orElseGet(() -> words(organization.alias())),
                    organization.kind(),
                    organization.attribute("agency").orElse(null));
        }

        /** A token need not carry the name; the alias is made of its words. */
        private static String words(String alias) {
            return Arrays.stream(alias.split("-"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .collect(Collectors.joining(" "));
        }
    }
}
