package org.entente.dealtracker.market.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.junit.jupiter.api.Test;

/** From when until when an offering can be counted on. */
class OfferedTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000f0");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate DELIVERY = LocalDate.parse("2027-03-01");

    @Test
    void givenACertificateThroughTheLastDayThenNothingSpeaksAgainstIt() {
        assertThat(offered(term("2026-11-23", "2027-03-01")).misfits(TODAY, DELIVERY))
                .isEmpty();
        assertThat(offered(term("2026-11-23", "2026-11-23")).misfits(TODAY, null))
                .isEmpty();
        assertThat(offered(term("2026-11-23", "2026-11-23")).misfits(TODAY, TODAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void givenACertificateThatEndsADayTooEarlyThenItsLastDayIsSaid() {
        assertThat(offered(term("2026-01-01", "2027-02-28")).misfits(TODAY, DELIVERY))
                .containsExactly(new Misfit.CertifiedTooShort(LocalDate.parse("2027-02-28"), DELIVERY));
    }

    @Test
    void givenOneCertificateAfterAnotherThenTheyCountTogetherUnlessADayIsMissing() {
        assertThat(offered(term("2026-12-02", "2027-12-31"), term("2026-01-01", "2026-12-01"))
                        .misfits(TODAY, DELIVERY))
                .isEmpty();
        assertThat(offered(term("2026-01-01", "2026-12-01"), term("2026-12-03", "2027-12-31"))
                        .misfits(TODAY, DELIVERY))
                .containsExactly(new Misfit.CertifiedTooShort(LocalDate.parse("2026-12-01"), DELIVERY));
    }

    @Test
    void givenNoCertificateThatHoldsTodayThenItIsNotCertified() {
        Misfit none = new Misfit.NotCertified(TODAY, DELIVERY);

        assertThat(offered().misfits(TODAY, DELIVERY)).containsExactly(none);
        assertThat(offered(term("2026-01-01", "2026-11-22")).misfits(TODAY, DELIVERY))
                .containsExactly(none);
        assertThat(offered(term("2026-11-24", "2028-01-01")).misfits(TODAY, DELIVERY))
                .containsExactly(none);
    }

    @Test
    void givenASuspendedCertificateThenNoOtherOneCounts() {
        CertificateTerm suspended =
                new CertificateTerm(ID, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-11-23"), true);

        assertThat(offered(suspended, term("2026-01-01", "2028-01-01")).misfits(TODAY, DELIVERY))
                .containsExactly(new Misfit.CertificateSuspended());
        assertThat(offered(suspended, term("2026-01-01", "2028-01-01")).misfits(TODAY.plusDays(1), DELIVERY))
                .isEmpty();
    }

    @Test
    void givenAnOrganizationThatIsUnknownOrSuspendedThenThatSpeaksAgainstIt() {
        Offered offered = new Offered(offering(), false, List.of(term("2026-01-01", "2028-01-01")));

        assertThat(offered.misfits(TODAY, DELIVERY)).containsExactly(new Misfit.OrganizationNotTrusted());
    }

    private static Offered offered(CertificateTerm... terms) {
        return new Offered(offering(), true, Arrays.asList(terms));
    }

    private static CertificateTerm term(String from, String until) {
        return new CertificateTerm(ID, LocalDate.parse(from), LocalDate.parse(until), false);
    }

    private static MarketOffering offering() {
        return new MarketOffering(
                ID,
                "An offering",
                UUID.fromString("00000000-0000-4000-8000-0000000000a0"),
                "An organization",
                ComponentSlot.MODEL,
                1,
                1,
                1,
                new Supply(List.of(), List.of(), null, null, null),
                OrganizationCountries.UNKNOWN);
    }
}
