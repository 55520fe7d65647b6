package org.entente.stack.story;

import static org.entente.stack.story.DemoCompanies.HARBOR;
import static org.entente.stack.story.DemoCompanies.LUMEN;
import static org.entente.stack.story.DemoCompanies.NORTHWIND;

import java.util.List;
import java.util.stream.Stream;
import org.entente.stack.story.Supply.Draft;

/** Fictional companies, from registration to a license issued. */
public record FirstDeal() implements Story {
    @Override
    public String name() {
        return "first-deal";
    }

    @Override
    public String summary() {
        return "fictional companies, from registration to a license issued";
    }

    @Override
    public void play(Platform platform, Narrator narrator) {
        var referred = playToReferral(platform, narrator);
        var desk = new Desk(platform, narrator);
        Stream.of("state-reviewer", "war-reviewer", "energy-reviewer")
                .forEach(reviewer -> desk.recommendApproval(referred.review(), reviewer));
        desk.approve(referred.deal(), referred.review());
    }

    /** A deal that State, War and Energy have to look at now. */
    public record Referred(String deal, String review) {}

    /** The first part alone: it ends when the deal has been referred to the agencies. */
    public Referred playToReferral(Platform platform, Narrator narrator) {
        var deal = playToReady(platform, narrator);
        return new Referred(deal, new Desk(platform, narrator).submitAndRefer(deal));
    }

    /** Up to a consortium that is formed; returns the deal. */
    String playToReady(Platform platform, Narrator narrator) {
        var supply = new Supply(platform, narrator);
        var desk = new Desk(platform, narrator);
        DemoCompanies.ALL.forEach(supply::register);

        var accelerator = supply.certifiedOffering(NORTHWIND, Supply.ACCELERATOR_RACK);
        supply.certifiedOffering(
                NORTHWIND,
                new Draft("Northwind clinical data pipeline", "DATA", "DATA_PIPELINE", 900_000, 900_000, 45));
        var model = supply.certifiedOffering(
                LUMEN, new Draft("Lumen Radiology 4", "MODELS", "MODEL", 2_000_000, 2_000_000, 30));
        var application = supply.certifiedOffering(
                LUMEN, new Draft("Lumen Reading Room", "APPLICATIONS", "APPLICATION", 1_100_000, 1_100_000, 60));
        var security = supply.certifiedOffering(
                HARBOR, new Draft("Harbor model shield", "SECURITY", "MODEL_SECURITY", 700_000, 700_000, 30));
        supply.attest(accelerator, model);
        supply.attest(model, application);
        supply.attest(accelerator, security);
        supply.partner(NORTHWIND, LUMEN);
        supply.partner(NORTHWIND, HARBOR);

        var deal = desk.openDeal(
                "Radiology inference for Kestrel Health",
                List.of("ACCELERATOR", "DATA_PIPELINE", "MODEL", "MODEL_SECURITY", "APPLICATION"));
        desk.assembleAndSelect(deal);
        desk.formConsortium(deal);
        return deal;
    }
}
