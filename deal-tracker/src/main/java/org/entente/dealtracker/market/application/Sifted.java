package org.entente.dealtracker.market.application;

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
}
