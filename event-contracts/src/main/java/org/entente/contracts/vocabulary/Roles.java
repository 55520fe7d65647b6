package org.entente.contracts.vocabulary;

/** The realm roles, as constants because annotations such as {@code @RolesAllowed} take nothing else. */
public final class Roles {
    public static final String COMPANY_ADMIN = "company-admin";
    public static final String COMPANY_MEMBER = "company-member";
    public static final String ASSESSOR = "assessor";
    public static final String AGENCY_REVIEWER = "agency-reviewer";
    public static final String AGENCY_OFFICIAL = "agency-official";
    public static final String PROGRAM_OFFICE = "program-office";
    public static final String AUDITOR = "auditor";
    public static final String BUYER = "buyer";
    public static final String PARTNER_SYSTEM = "partner-system";

    private Roles() {}
}
