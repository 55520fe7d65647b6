package org.entente.dealtracker.license.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was shipped under a license, against what it allows: quantity by offering, value over all.
 *
 * <p>While quantity remains, the value may be exceeded by a tenth (15 CFR 750.11).
 */
@Embeddable
public class LicenseUse {

    private static final long PERCENT_WITH_TOLERANCE = 110;

    @Column(name = "drawn_value_usd")
    private long drawnValueUsd;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "license_line", joinColumns = @JoinColumn(name = "license_id"))
    @OrderColumn(name = "position")
    private List<LicenseLine> lines = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "license_draw", joinColumns = @JoinColumn(name = "license_id"))
    @OrderColumn(name = "position")
    private List<Draw> draws = new ArrayList<>();

    protected LicenseUse() {}

    LicenseUse(List<LicenseLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** Whether this very draw was recorded before; refused where its shipment drew something else of the offering. */
    boolean has(Draw draw) {
        Optional<Draw> before = draws.stream()
                .filter(each -> each.reference().equals(draw.reference())
                        && each.offeringId().equals(draw.offeringId()))
                .findFirst();
        if (before.isPresent() && !before.get().equals(draw)) {
            throw LicenseRefusal.drawnOtherwise(before.get());
        }
        return before.isPresent();
    }

    /** What is left of the offering after the draw. */
    long draw(Draw draw, long valueUsd) {
        int at = indexOf(draw.offeringId());
        LicenseLine line = lines.get(at);
        if (draw.quantity() > line.remaining()) {
            throw LicenseRefusal.tooMuch(line);
        }
        long left = valueUsd * PERCENT_WITH_TOLERANCE / 100 - drawnValueUsd;
        if (draw.valueUsd() > left) {
            throw LicenseRefusal.tooValuable(left);
        }
        LicenseLine after = line.drawing(draw.quantity());
        lines.set(at, after);
        draws.add(draw);
        drawnValueUsd += draw.valueUsd();
        return after.remaining();
    }

    /** Refuses what is not an offering of the license, with those that are. */
    void requireLine(UUID offeringId) {
        indexOf(offeringId);
    }

    private int indexOf(UUID offeringId) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).offeringId().equals(offeringId)) {
                return i;
            }
        }
        throw LicenseRefusal.notALine(
                lines.stream().map(LicenseLine::offeringId).toList());
    }

    boolean exhausted() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.remaining() == 0);
    }

    public long drawnValueUsd() {
        return drawnValueUsd;
    }

    public List<LicenseLine> lines() {
        return List.copyOf(lines);
    }

    public List<Draw> draws() {
        return List.copyOf(draws);
    }
}
