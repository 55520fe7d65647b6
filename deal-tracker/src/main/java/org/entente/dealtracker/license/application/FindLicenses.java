package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseVisibility;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Licenses that the caller may see. */
@ApplicationScoped
public class FindLicenses {

    private final Licenses licenses;
    private final CurrentCaller caller;

    FindLicenses(Licenses licenses, CurrentCaller caller) {
        this.licenses = licenses;
        this.caller = caller;
    }

    @Transactional
    public License one(UUID id) {
        return licenses.visible(id, LicenseVisibility.of(caller.get()))
                .orElseThrow(
                        () -> new Problem(CommonProblem.NOT_FOUND, "There is no such license, or you may not see it."));
    }

    @Transactional
    public Page<License> list(UUID dealId, PageRequest page) {
        return Page.of(
                licenses.visible(LicenseVisibility.of(caller.get()), dealId, page),
                page,
                license -> Cursor.of(license.createdAt(), license.id()));
    }
}
