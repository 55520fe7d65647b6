package org.entente.bench.standing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssembledOffering;
import org.entente.dealtracker.assembly.application.RankedConsortium;

/** What happens to certificates, each event in a transaction of its own and with the statement that the service uses. */
final class CertificateEvents {
    private static final String SUSPEND =
            "update market_certificate set suspended = true, suspension_reason = 'bench' where id = ?";
    private static final String REINSTATE =
            "update market_certificate set suspended = false, suspension_reason = null where id = ?";
    private static final String LAPSE = "update market_certificate set valid_until = '2027-01-01' where id = ?";
    private static final String RENEW = "update market_certificate set valid_until = '2036-01-01' where id = ?";

    private final Connection connection;
    private final BenchMarket market;
    private final SplittableRandom random;
    private final Set<UUID> suspended = new HashSet<>();
    private final Set<UUID> lapsed = new HashSet<>();

    CertificateEvents(Connection connection, BenchMarket market, SplittableRandom random) {
        this.connection = connection;
        this.market = market;
        this.random = random;
    }

    /** Half of them concern what is best now, a quarter give back what was suspended, the others are of anything the deal could use. */
    void next(RankedConsortium best) throws SQLException {
        switch (random.nextInt(4)) {
            case 0, 1 -> suspend(of(best == null ? market.needed() : offerings(best)));
            case 2 -> {
                if (suspended.isEmpty()) {
                    turn(of(market.needed()));
                } else {
                    var offering = of(suspended.stream().sorted().toList());
                    suspended.remove(offering);
                    run(REINSTATE, offering);
                }
            }
            default -> turn(of(market.needed()));
        }
    }

    /** Whether the offering is certified, by these events alone. */
    boolean certified(UUID offering) {
        return !suspended.contains(offering) && !lapsed.contains(offering);
    }

    private void turn(UUID offering) throws SQLException {
        if (lapsed.remove(offering)) {
            run(RENEW, offering);
        } else {
            lapsed.add(offering);
            run(LAPSE, offering);
        }
    }

    /** The certificate of the offering is suspended. */
    void suspend(UUID offering) throws SQLException {
        suspended.add(offering);
        run(SUSPEND, offering);
    }

    private void run(String sql, UUID offering) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setObject(1, market.certificateOf(offering));
            update.executeUpdate();
        }
        connection.commit();
    }

    private UUID of(List<UUID> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private static List<UUID> offerings(RankedConsortium consortium) {
        return new ArrayList<>(consortium.offerings().stream()
                .map(AssembledOffering::offeringId)
                .toList());
    }
}
