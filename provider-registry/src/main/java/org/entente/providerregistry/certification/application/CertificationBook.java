package org.entente.providerregistry.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.contracts.DomainEvent;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.CertificationId;

/** Lets callers at certifications, and records and keeps what they change there. */
@ApplicationScoped
class CertificationBook {
    private final Certifications certifications;
    private final Journal journal;
    private final CurrentCaller caller;

    CertificationBook(Certifications certifications, Journal journal, CurrentCaller caller) {
        this.certifications = certifications;
        this.journal = journal;
        this.caller = caller;
    }

    /** Takes the step where the caller may, at the version that they read where they say so. */
    Certification change(Step step, CertificationAction action, Function<Certification, List<DomainEvent>> command) {
        return change(step, action, _ -> {}, command);
    }

    /** @param permission refuses a caller whose role would allow the step, but not with this certification */
    Certification change(
            Step step,
            CertificationAction action,
            Consumer<Certification> permission,
            Function<Certification, List<DomainEvent>> command) {
        var id = new CertificationId(step.id());
        var certification = certifications
                .find(id, CertificationPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("certification", id.value()));
        CertificationPolicy.demand(action, caller.get(), certification.owner());
        permission.accept(certification);
        step.requireRead(certification.version());
        return record(certification, command.apply(certification));
    }

    Certification record(Certification certification, List<? extends DomainEvent> events) {
        journal.append(certification.id().value(), events);
        certifications.save(certification);
        return certification;
    }
}
