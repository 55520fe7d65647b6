package org.entente.consortiumservice.consortium.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumMember;
import org.entente.consortiumservice.directory.application.Directory;
import org.entente.consortiumservice.directory.application.Names;
import org.entente.kit.http.Page;

/** Turns consortia into what is shown, with the names of whom and what they name. */
@ApplicationScoped
class ConsortiumViews {

    private final Directory directory;

    ConsortiumViews(Directory directory) {
        this.directory = directory;
    }

    ConsortiumView of(Consortium consortium) {
        return ConsortiumView.of(consortium, names(List.of(consortium)));
    }

    Page<ConsortiumView> of(Page<Consortium> page) {
        var names = names(page.items());
        return page.map(consortium -> ConsortiumView.of(consortium, names));
    }

    private Names names(List<Consortium> consortia) {
        var organizations = new HashSet<UUID>();
        var offerings = new HashSet<UUID>();
        for (var consortium : consortia) {
            var membership = consortium.membership();
            organizations.add(membership.anchorOrganizationId());
            membership.members().forEach(member -> note(member, organizations, offerings));
            membership.amendments().forEach(amendment -> note(amendment.joining(), organizations, offerings));
        }
        return directory.names(organizations, offerings);
    }

    private static void note(ConsortiumMember member, Set<UUID> organizations, Set<UUID> offerings) {
        organizations.add(member.organizationId());
        if (member.offeringId() != null) {
            offerings.add(member.offeringId());
        }
    }
}
