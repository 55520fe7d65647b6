package org.entente.dealtracker.determination.format;

import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.determination.domain.LicenseRules.Words;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.format.ApprovedEntityFile;
import org.entente.dealtracker.policy.format.CountryGroupFile;
import org.entente.dealtracker.policy.format.PolicyFile;

/**
 * The files that the rules of license determination are made of.
 *
 * @param listEffects what it means that a party is on a list
 */
public record LicenseRuleFiles(
        PolicyFile countryGroups,
        PolicyFile countryTreatments,
        PolicyFile itemClasses,
        PolicyFile approvedEntities,
        PolicyFile requirements,
        PolicyFile listEffects,
        PolicyFile exceptions,
        PolicyFile reviews) {

    public static LicenseRuleFiles shipped() {
        return new LicenseRuleFiles(
                PolicyFile.shipped("country-groups.yaml"),
                PolicyFile.shipped("country-treatments.yaml"),
                PolicyFile.shipped("item-classes.yaml"),
                PolicyFile.shipped("approved-entities.yaml"),
                PolicyFile.shipped("license-requirements.yaml"),
                PolicyFile.shipped("list-effects.yaml"),
                PolicyFile.shipped("license-exceptions.yaml"),
                PolicyFile.shipped("review-policies.yaml"));
    }

    /** All rows; refused with a sentence that says where, if any is not understood. */
    public LicenseRules read() {
        Words words = new Words(
                CountryGroupFile.read(countryGroups, countryTreatments),
                itemClasses.read(RowReader::itemClass),
                ApprovedEntityFile.read(approvedEntities));
        RowReader reader = new RowReader(words);
        var own = requirements.read(reader::requirement);
        var ofLists = ListEffects.read(listEffects, words);
        var all = new DatedRows<>(java.util.stream.Stream.concat(own.all().stream(), ofLists.all().stream())
                .toList());
        return new LicenseRules(
                words,
                all,
                exceptions.read(row -> reader.exception(row, all)),
                new ReviewRows(reader, all).read(reviews));
    }
}
