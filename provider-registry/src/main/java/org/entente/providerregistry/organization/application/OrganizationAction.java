package org.entente.providerregistry.organization.application;

/** What {@link OrganizationPolicy} decides on; every signed-in caller sees that an organization exists. */
public enum OrganizationAction {
    REGISTER("register an organization"),
    VERIFY("verify an organization"),
    SUSPEND("suspend an organization"),
    SEE_OWNERSHIP("see who owns an organization");

    private final String words;

    OrganizationAction(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
