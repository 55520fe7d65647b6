package org.entente.dealtracker.directive.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.deal.application.DirectivesInForce;
import org.entente.dealtracker.deal.domain.DealProfile;
import org.entente.dealtracker.directive.domain.Directive;
import org.entente.dealtracker.directive.domain.DirectiveState;
import org.entente.dealtracker.directive.domain.DirectiveText;

/** Says to a deal in plain words which directives hold it, and which do so no longer. */
@ApplicationScoped
class DirectivesOfDeal implements DirectivesInForce {

    private final Directives directives;

    DirectivesOfDeal(Directives directives) {
        this.directives = directives;
    }

    @Override
    public List<Standing> about(DealProfile deal) {
        directives.keepAsTheyAre();
        return directives.inForce().stream()
                .filter(directive -> directive.scope().fits(deal))
                .map(DirectivesOfDeal::standing)
                .toList();
    }

    @Override
    public String ended(UUID directiveId) {
        return directives
                .find(directiveId)
                .map(DirectivesOfDeal::ended)
                .orElse("The policy directive is no longer there.");
    }

    private static String ended(Directive directive) {
        String name = named(directive.text());
        return directive.state() == DirectiveState.LIFTED
                ? name + " was lifted: " + sentence(directive.endReason().orElse("no reason was given"))
                : "Nothing in the deal is what " + lower(name) + " is about any more.";
    }

    private static Standing standing(Directive directive) {
        DirectiveText text = directive.text();
        return new Standing(
                directive.id(),
                named(text) + " of " + words(text.issuingAgency()) + " (" + text.legalBasis()
                        + ") holds every deal that it" + " is about: " + sentence(text.reason()),
                words(text.issuingAgency()),
                "The program office or an official of Commerce lifts the directive; there is nothing for the parties to do.");
    }

    private static String named(DirectiveText text) {
        return "Policy directive \"" + text.title() + "\"";
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String words(Agency agency) {
        return agency == Agency.OSTP
                ? agency.name()
                : agency.name().charAt(0) + agency.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** What people gave as a reason may or may not end as a sentence does. */
    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]\\s*") ? text.strip() : text.strip() + ".";
    }
}
