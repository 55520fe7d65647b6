package org.entente.dealtracker.market.application;

import java.util.ArrayList;
import java.util.List;

/**
 * Offerings by how they stand to a deal's criteria.
 *
 * @param unknown those that might fit, if only their provider said so
 * @param unfit those that are known not to fit
 */
public record Sifted(List<MarketOffering> fitting, List<Rejected> unknown, List<Rejected> unfit) {

    /** An offering and what keeps it from being counted among those that fit. */
    public record Rejected(MarketOffering offering, List<Misfit> misfits) {
        public Rejected {
            misfits = List.copyOf(misfits);
        }
    }

    public Sifted {
        fitting = List.copyOf(fitting);
        unknown = List.copyOf(unknown);
        unfit = List.copyOf(unfit);
    }

    /** Each where it belongs; what nothing speaks against fits. */
    static Sifted of(List<Rejected> judged) {
        List<MarketOffering> fitting = new ArrayList<>();
        List<Rejected> unknown = new ArrayList<>();
        List<Rejected> unfit = new ArrayList<>();
        for (Rejected one : judged) {
            if (one.misfits().isEmpty()) {
                fitting.add(one.offering());
            } else if (one.misfits().stream().allMatch(Misfit::unknown)) {
                unknown.add(one);
            } else {
                unfit.add(one);
            }
        }
        return new Sifted(fitting, unknown, unfit);
    }
}
