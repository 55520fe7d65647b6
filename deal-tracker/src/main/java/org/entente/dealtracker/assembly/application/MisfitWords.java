package org.entente.dealtracker.assembly.application;

import org.entente.contracts.vocabulary.CountryName;
import org.entente.dealtracker.market.application.Misfit;

/** What speaks against several offerings at once, in words that follow their number. */
final class MisfitWords {

    private MisfitWords() {}

    static String ofMany(Misfit misfit) {
        return switch (misfit) {
            case Misfit.OrganizationNotTrusted _ -> "from unknown or suspended organizations";
            case Misfit.CertificateSuspended _ -> "with a suspended certificate";
            case Misfit.NotCertified certified ->
                certified.on().equals(certified.through())
                        ? "without a certificate in force"
                        : "not certified through " + certified.through();
            case Misfit.CertifiedTooShort certified -> "not certified through " + certified.through();
            case Misfit.DestinationNotServed served -> "not serving " + CountryName.of(served.destination());
            case Misfit.WorkloadNotServed _ -> "not for this workload";
            case Misfit.TooLittle little ->
                "supplying less than " + little.asked().words();
            case Misfit.OperatorNotAccepted _ -> "operated under a law that the deal does not accept";
            case Misfit.CountryExcluded excluded ->
                "from " + CountryName.of(excluded.country()) + ", which may not provide this layer";
            case Misfit.CapacityUnknown _, Misfit.OperatorUnknown _, Misfit.CountryUnknown _ -> "unknown";
        };
    }
}
