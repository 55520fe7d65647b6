package org.entente.dealtracker.policychange.rest;

import java.time.LocalDate;
import java.util.List;
import org.entente.dealtracker.policychange.application.PreviewPolicyChange.ChangedDeal;
import org.entente.dealtracker.policychange.application.PreviewPolicyChange.Preview;

/**
 * What a change would do to open deals.
 *
 * @param changedDeals how many changes there are, of which the first two hundred are shown
 * @param notDetermined open deals without a stated transaction: nobody can say what the change means for them
 * @param days those that were looked at: today, and those on which rows of the change begin or end
 * @param changesBeforeToday rows that would change what held before today, which is a correction
 * @param note what was not looked at; null for nothing
 */
record PolicyChangePreviewResponse(
        int openDeals,
        int changedDeals,
        List<ChangedDeal> changed,
        int notDetermined,
        List<LocalDate> days,
        List<String> changesBeforeToday,
        String note) {

    private static final int SHOWN = 200;

    static PolicyChangePreviewResponse of(Preview preview) {
        return new PolicyChangePreviewResponse(
                preview.openDeals(),
                preview.changed().size(),
                preview.changed().stream().limit(SHOWN).toList(),
                preview.notDetermined(),
                preview.days(),
                preview.pastRows(),
                preview.note());
    }
}
