package org.entente.dealtracker.policy.format;

import java.util.List;
import org.entente.dealtracker.policy.domain.CountryGroup;
import org.entente.dealtracker.policy.domain.CountryGroups;
import org.entente.dealtracker.policy.domain.CountryTreatment;

/** Reads country groups, and which places count as others. */
public final class CountryGroupFile {

    private CountryGroupFile() {}

    public static CountryGroups read(PolicyFile groups, PolicyFile treatments) {
        return new CountryGroups(groups.read(CountryGroupFile::group), treatments.read(CountryGroupFile::treatment));
    }

    private static CountryGroup group(PolicyEntry row) {
        var version = row.version("countries");
        List<String> countries = row.texts("countries");
        row.list("countries").forEach(CountryGroupFile::country);
        return new CountryGroup(version, java.util.Set.copyOf(countries));
    }

    private static CountryTreatment treatment(PolicyEntry row) {
        return new CountryTreatment(
                row.version("country", "countsAs"), country(row.at("country")), country(row.at("countsAs")));
    }

    static String country(PolicyEntry entry) {
        if (!CountryGroups.isCountry(entry.text())) {
            throw entry.refuse("\"" + entry.text() + "\" is not a country in two letters (ISO 3166-1)");
        }
        return entry.text();
    }
}
