package org.entente.providerregistry.certification.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.certification.application.Schemes;
import org.entente.providerregistry.certification.domain.Scheme;
import org.entente.providerregistry.vocabulary.SchemeId;

@ApplicationScoped
class SchemeRepository implements Schemes, PanacheRepositoryBase<Scheme, String> {
    @Override
    public Optional<Scheme> find(SchemeId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Page<Scheme> list(PageRequest page) {
        var last = page.position().map(position -> position.text(0)).orElse("");
        var rows = find("id > ?1 order by id", last).range(0, page.limit()).list();
        return Page.of(rows, page, scheme -> Cursor.of(scheme.id()));
    }
}
