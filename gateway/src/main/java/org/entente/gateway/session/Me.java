package org.entente.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CallerOrganization;

/**
 * The caller, as the token says.
 *
 * @param subject by which services name the caller, such as in who has a review in hand
 * @param roles the roles of the platform, in alphabetical order; the identity provider's own are left out
 * @param organization whom the caller acts for; null for nobody
 */
record Me(
        String subject,
        String name,
        String username,
        List<String> roles,
        @Schema(nullable = true) Organization organization) {
    private static final Set<String> PLATFORM_ROLES = Set.of(
            Roles.COMPANY_ADMIN,
            Roles.COMPANY_MEMBER,
            Roles.ASSESSOR,
            Roles.AGENCY_REVIEWER,
            Roles.AGENCY_OFFICIAL,
            Roles.PROGRAM_OFFICE,
            Roles.AUDITOR,
            Roles.BUYER,
            Roles.PARTNER_SYSTEM);

    static Me of(Caller caller, String username) {
        return new Me(
                caller.subject(),
                caller.name(),
                username,
                caller.roles().stream()
                        .filter(PLATFORM_ROLES::contains)
                        .sorted()
                        .toList(),
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
