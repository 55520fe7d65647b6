package org.entente.stack.story;

import java.util.List;
import java.util.UUID;

/** The companies of the demo realm that the stories are about. All are fictional. */
final class DemoCompanies {
    /** A demo company: the person who administers it, its organization in the realm, and its legal name. */
    record Company(String administrator, UUID organizationId, String legalName) {}

    static final Company NORTHWIND = new Company("company-admin", id(1), "Northwind Compute (demo)");
    static final Company LUMEN = new Company("second-company-admin", id(2), "Lumen Models (demo)");
    static final Company HARBOR = new Company("third-company-admin", id(3), "Harbor Security (demo)");

    static final List<Company> ALL = List.of(NORTHWIND, LUMEN, HARBOR);

    private static UUID id(int number) {
        return UUID.fromString("6f0a1c1e-0001-4000-8000-%012d".formatted(number));
    }

    private DemoCompanies() {}
}
