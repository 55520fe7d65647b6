package org.entente.dealtracker.policy.format;

import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.domain.NationalityPolicy;

/** Reads the rules about where providers come from. */
public final class NationalityFile {

    private NationalityFile() {}

    public static DatedRows<NationalityPolicy> read(PolicyFile file) {
        return file.read(row -> new NationalityPolicy(
                row.version("rules"),
                row.list("rules").stream().map(NationalityFile::rule).toList()));
    }

    private static NationalityPolicy.Rule rule(PolicyEntry entry) {
        entry.only(List.of("layers", "excludedCountries"))
                .list("excludedCountries")
                .forEach(CountryGroupFile::country);
        return new NationalityPolicy.Rule(
                Set.copyOf(entry.words("layers", Layer.class)), Set.copyOf(entry.texts("excludedCountries")));
    }
}
