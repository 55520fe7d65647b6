package org.entente.dealtracker.determination.format;

import java.util.List;
import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.determination.domain.LicenseRules.Words;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.format.ApprovedEntityFile;
import org.entente.dealtracker.policy.format.CountryGroupFile;
import org.entente.dealtracker.policy.format.PolicyFile;
import org.entente.dealtracker.policy.format.PolicyFiles;

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

    public static final List<String> NAMES = List.of(
            "country-groups",
            "country-treatments",
            "item-classes",
            "approved-entities",
            "license-requirements",
            "list-effects",
            "license-exceptions",
            "review-policies");

    public static LicenseRuleFiles shipped() {
        return of(PolicyFiles.shipped(NAMES));
    }

    public static LicenseRuleFiles of(PolicyFiles files) {
        return new LicenseRuleFiles(
                files.file("country-groups"),
                files.file("country-treatments"),
                files.file("item-classes"),
                files.file("approved-entities"),
                files.file("license-requirements"),
                files.file("list-effects"),
                files.file("license-exceptions"),
                files.file("review-policies"));
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
