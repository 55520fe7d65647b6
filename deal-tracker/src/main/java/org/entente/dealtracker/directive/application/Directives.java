package org.entente.dealtracker.directive.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.directive.domain.Directive;
import org.entente.dealtracker.directive.domain.DirectiveState;
import org.entente.kit.http.PageRequest;

/** Where directives are kept. */
public interface Directives {

    void add(Directive directive);

    Optional<Directive> find(UUID id);

    /** The directive, which nobody else changes until this transaction ends. */
    Optional<Directive> locked(UUID id);

    List<Directive> inForce();

    /**
     * Newest first; one more than the page shows.
     *
     * @param proposals whether those that never came into force are among them
     * @param state {@code null} for any
     */
    List<Directive> list(boolean proposals, DirectiveState state, PageRequest page);

    /** From here to the end of the transaction no directive is put in force or lifted. */
    void keepAsTheyAre();

    /** From here to the end of the transaction nobody looks for the directives of a deal; waits for those who do. */
    void aboutToChange();

    /** Writes what was changed, so that versions are what readers will see. */
    void flush();
}
