package org.entente.dealtracker.market.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.market.application.AttestedPairs;
import org.entente.dealtracker.market.application.CertificateTerm;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Offered;
import org.entente.dealtracker.market.application.OrganizationCountries;
import org.entente.dealtracker.market.application.Partnership;

/**
 * The market as it was when it was last brought up to date, by slot; facts may come in any order, and again.
 *
 * <p>It answers as the SQL of the market does. Not safe for use by several threads while it changes.
 */
public final class MarketMemory {

    /** The order of the database. */
    private static final Comparator<MarketOffering> BY_ID = (one, other) -> {
        UUID a = one.offeringId();
        UUID b = other.offeringId();
        int order = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return order == 0 ? Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits()) : order;
    };

    private final IdNumbers numbers = new IdNumbers();
    private final List<Listing> listings = new ArrayList<>();
    private final Map<ComponentSlot, BitSet> bySlot = new EnumMap<>(ComponentSlot.class);
    private final Map<UUID, Integer> certified = new HashMap<>();
    private final Map<UUID, Organization> organizations = new HashMap<>();
    private final Editions editions = new Editions();
    private final AttestationTable attestations = new AttestationTable();
    private final Map<UUID, Partnership> partnerships = new HashMap<>();

    private record Organization(String name, OrganizationCountries countries, boolean suspended) {

        static final Organization UNKNOWN = new Organization("", OrganizationCountries.UNKNOWN, true);
    }

    /** A version of an offering, which was tested; another version has to be tested anew. */
    record Edition(UUID offeringId, String version) {}

    /** How much it holds. */
    public record Size(int offerings, int certificates, int attestations, int organizations) {}

    public Size size() {
        return new Size(listings.size(), certified.size(), attestations.size(), organizations.size());
    }

    void putOrganization(UUID id, String name, OrganizationCountries countries, boolean suspended) {
        organizations.put(id, new Organization(name, countries, suspended));
    }

    void putOffering(MarketOffering offering, String version, boolean onMarket) {
        Listing listing = listing(offering.offeringId());
        int number = numbers.of(offering.offeringId());
        if (listing.published() != null) {
            slot(listing.published().offering().componentSlot()).clear(number);
        }
        slot(offering.componentSlot()).set(number);
        listing.publish(new Listing.Published(offering, editions.of(number, version), onMarket));
    }

    void putCertificate(UUID id, UUID offeringId, LocalDate from, LocalDate until, boolean suspended) {
        listing(offeringId).put(new Listing.Term(id, new CertificateTerm(offeringId, from, until, suspended)));
        certified.put(id, numbers.of(offeringId));
    }

    /** @param workloads that it covers; none named means every one */
    void putAttestation(UUID id, Edition one, Edition other, List<Workload> workloads) {
        attestations.put(id, edition(one), edition(other), mask(workloads));
    }

    void removeOrganization(UUID id) {
        organizations.remove(id);
    }

    void removeOffering(UUID id) {
        Listing listing = listing(id);
        if (listing.published() != null) {
            slot(listing.published().offering().componentSlot()).clear(numbers.of(id));
            listing.publish(null);
        }
    }

    void removeCertificate(UUID id) {
        Integer offering = certified.remove(id);
        if (offering != null) {
            listings.get(offering).remove(id);
        }
    }

    void removeAttestation(UUID id) {
        attestations.remove(id);
    }

    void removePartnership(UUID proposalId) {
        partnerships.remove(proposalId);
    }

    void putPartnership(UUID proposalId, Partnership partnership) {
        partnerships.put(proposalId, partnership);
    }

    /** See {@link org.entente.dealtracker.market.application.Market#certified}. */
    public List<MarketOffering> certified(Set<ComponentSlot> slots, LocalDate on) {
        List<MarketOffering> found = new ArrayList<>();
        listed(slots).filter(listing -> listing.certified(on)).forEach(listing -> {
            MarketOffering offering = listing.published().offering();
            Organization organization = organization(offering);
            if (!organization.suspended()) {
                found.add(named(offering, organization));
            }
        });
        found.sort(BY_ID);
        return found;
    }

    /** See {@link org.entente.dealtracker.market.application.Market#offered}. */
    public List<Offered> offered(Set<ComponentSlot> slots) {
        List<Offered> found = new ArrayList<>();
        listed(slots).filter(Listing::onMarket).forEach(listing -> {
            MarketOffering offering = listing.published().offering();
            Organization organization = organization(offering);
            found.add(new Offered(named(offering, organization), !organization.suspended(), listing.terms()));
        });
        found.sort((one, other) -> BY_ID.compare(one.offering(), other.offering()));
        return found;
    }

    /** See {@link org.entente.dealtracker.market.application.Market#organizationNames}. */
    public Map<UUID, String> organizationNames(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .filter(organizations::containsKey)
                .collect(Collectors.toMap(
                        Function.identity(), id -> organizations.get(id).name()));
    }

    private Stream<Listing> listed(Set<ComponentSlot> slots) {
        return slots.stream().flatMapToInt(slot -> slot(slot).stream()).mapToObj(listings::get);
    }

    private Organization organization(MarketOffering offering) {
        return organizations.getOrDefault(offering.organizationId(), Organization.UNKNOWN);
    }

    /** See {@link org.entente.dealtracker.market.application.Market#offerings}. */
    public Map<UUID, MarketOffering> offerings(Collection<UUID> ids) {
        Map<UUID, MarketOffering> found = new LinkedHashMap<>();
        for (UUID id : new HashSet<>(ids)) {
            int number = numbers.find(id);
            if (number >= 0 && listings.get(number).published() != null) {
                MarketOffering offering = listings.get(number).published().offering();
                found.put(id, named(offering, organization(offering)));
            }
        }
        return found;
    }

    /** See {@link org.entente.dealtracker.market.application.Market#attested}. */
    public AttestedPairs attested(List<UUID> offeringIds, Workload workload) {
        int[] among = places(offeringIds);
        int wanted = workload == null ? 0 : mask(List.of(workload));
        AttestedPairs.Builder pairs = new AttestedPairs.Builder(offeringIds, attestations.size());
        Map<Long, Integer> inPart = new HashMap<>();
        attestations.forEach((one, other, workloads) -> {
            int place = among[one];
            int otherPlace = among[other];
            if (place >= 0 && otherPlace >= 0 && place != otherPlace) {
                if ((workloads & wanted) == wanted) {
                    pairs.add(place, otherPlace);
                } else if ((workloads & wanted) != 0) {
                    long pair = (long) Math.min(place, otherPlace) << 32 | Math.max(place, otherPlace);
                    inPart.merge(pair, (int) workloads, (earlier, now) -> earlier | now);
                }
            }
        });
        inPart.forEach((pair, workloads) -> {
            if ((workloads & wanted) == wanted) {
                pairs.add((int) (pair >>> 32), (int) (long) pair);
            }
        });
        return pairs.build();
    }

    /** By edition: the place of the offering in the list whose published version it is, or −1. */
    private int[] places(List<UUID> offeringIds) {
        int[] places = new int[editions.count()];
        Arrays.fill(places, -1);
        for (int i = 0; i < offeringIds.size(); i++) {
            int number = numbers.find(offeringIds.get(i));
            if (number >= 0 && listings.get(number).published() != null) {
                places[listings.get(number).published().edition()] = i;
            }
        }
        return places;
    }

    /** A bit for each single workload. */
    private static byte mask(List<Workload> workloads) {
        int mask = 0;
        for (Workload workload : workloads.isEmpty() ? List.of(Workload.BOTH) : workloads) {
            for (Workload part : workload.parts()) {
                mask |= 1 << part.ordinal();
            }
        }
        return (byte) mask;
    }

    /** See {@link org.entente.dealtracker.market.application.Market#partnerships}. */
    public List<Partnership> partnerships(Collection<UUID> organizationIds) {
        Set<UUID> among = new HashSet<>(organizationIds);
        return partnerships.values().stream()
                .filter(partnership -> among.contains(partnership.one()) && among.contains(partnership.other()))
                .distinct()
                .toList();
    }

    private static MarketOffering named(MarketOffering offering, Organization organization) {
        return offering.of(organization.name(), organization.countries());
    }

    private BitSet slot(ComponentSlot slot) {
        return bySlot.computeIfAbsent(slot, _ -> new BitSet());
    }

    private Listing listing(UUID offeringId) {
        return listings.get(number(offeringId));
    }

    private int number(UUID offeringId) {
        int number = numbers.of(offeringId);
        if (number == listings.size()) {
            listings.add(new Listing());
        }
        return number;
    }

    private int edition(Edition edition) {
        return editions.of(number(edition.offeringId()), edition.version());
    }
}
