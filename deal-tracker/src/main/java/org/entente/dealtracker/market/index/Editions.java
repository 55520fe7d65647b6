package org.entente.dealtracker.market.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the versions of offerings from 1: an attestation is about a version, and counts while that is the one that is published. */
final class Editions {

    /** The number of no edition. */
    static final int NONE = 0;

    /** By offering, because most offerings have one version. */
    private final List<Map<String, Integer>> known = new ArrayList<>();

    private int last = NONE;

    /** @param offering its number */
    int of(int offering, String version) {
        while (known.size() <= offering) {
            known.add(null);
        }
        Map<String, Integer> versions = known.get(offering);
        if (versions == null) {
            last++;
            known.set(offering, Map.of(version, last));
            return last;
        }
        Integer edition = versions.get(version);
        if (edition != null) {
            return edition;
        }
        Map<String, Integer> more = new HashMap<>(versions);
        last++;
        more.put(version, last);
        known.set(offering, Map.copyOf(more));
        return last;
    }

    /** How many there are, the one that is none included. */
    int count() {
        return last + 1;
    }
}
