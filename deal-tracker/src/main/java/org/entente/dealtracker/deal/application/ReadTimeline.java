package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.consortium.Member;
import org.entente.contracts.deals.ConsortiumSelected;
import org.entente.contracts.deals.DealEnteredReview;
import org.entente.contracts.deals.DealLicensed;
import org.entente.contracts.deals.DeliveryRecorded;
import org.entente.contracts.deals.LicenseIssued;
import org.entente.contracts.deals.SubstituteSelected;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.market.application.Market;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.kit.journal.RecordedEvent;

/** A deal's story from the journal, with its reviews and license, in plain words and as far as the caller may read it. */
@ApplicationScoped
public class ReadTimeline {

    private static final String GOVERNMENT = "Government";

    private final DealAccess access;
    private final Journal journal;
    private final Market market;
    private final CurrentCaller caller;

    ReadTimeline(DealAccess access, Journal journal, Market market, CurrentCaller caller) {
        this.access = access;
        this.journal = journal;
        this.market = market;
        this.caller = caller;
    }

    @Transactional
    public List<TimelineEntry> read(UUID dealId) {
        Caller who = caller.get();
        Deal deal = access.read(dealId);
        List<RecordedEvent> events = events(dealId);
        Reader reader = Reader.of(who, deal);
        Map<UUID, String> names = names(events);
        Sentences sentences = new Sentences(id -> names.getOrDefault(id, "an offering that is no longer known"));
        List<TimelineEntry> entries = new ArrayList<>();
        for (RecordedEvent event : events) {
            sentences
                    .of(event.event())
                    .filter(sentence -> reader.reads(sentence.from()))
                    .ifPresent(sentence -> entries.add(entry(entries.size() + 1, event, sentence, reader)));
        }
        return entries;
    }

    private static TimelineEntry entry(int sequence, RecordedEvent event, Sentence sentence, Reader reader) {
        String actor = switch (reader) {
            case GOVERNMENT -> event.actor();
            case PARTY -> sentence.byGovernment() ? GOVERNMENT : event.actor();
            case MARKETPLACE -> null;
        };
        return new TimelineEntry(
                sequence, event.metadata().time(), event.metadata().type(), actor, sentence.text());
    }

    /** In order of time; within one instant the deal's own facts first, as a command causes the others. */
    private List<RecordedEvent> events(UUID dealId) {
        List<RecordedEvent> own = journal.history(dealId);
        Set<UUID> others = new LinkedHashSet<>();
        for (RecordedEvent recorded : own) {
            switch (recorded.event()) {
                case DealEnteredReview e -> others.add(e.reviewId());
                case DealLicensed e -> others.add(e.licenseId());
                default -> {} // the others name nothing with a story of its own
            }
        }
        List<RecordedEvent> all = new ArrayList<>(own);
        List<UUID> replacements = new ArrayList<>();
        for (UUID id : others) {
            List<RecordedEvent> history = journal.history(id);
            all.addAll(history);
            history.forEach(recorded -> {
                // The application for a replacement is known by the license that it led to.
                if (recorded.event() instanceof LicenseIssued e && !others.contains(e.reviewId())) {
                    replacements.add(e.reviewId());
                }
            });
        }
        replacements.forEach(id -> all.addAll(journal.history(id)));
        all.sort(Comparator.comparing(recorded -> recorded.metadata().time()));
        return all;
    }

    private Map<UUID, String> names(List<RecordedEvent> events) {
        Set<UUID> ids = new LinkedHashSet<>();
        events.forEach(recorded -> offerings(recorded).forEach(ids::add));
        Map<UUID, String> names = new HashMap<>();
        market.offerings(ids)
                .forEach((id, offering) -> names.put(id, offering.name() + " of " + offering.organizationName()));
        return names;
    }

    private static Stream<UUID> offerings(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ConsortiumSelected e -> e.members().stream().map(Member::offeringId);
            case SubstituteSelected e ->
                Stream.of(e.leavingOfferingId(), e.joining().offeringId());
            case DeliveryRecorded e -> Stream.of(e.offeringId());
            default -> Stream.empty();
        };
    }
}
