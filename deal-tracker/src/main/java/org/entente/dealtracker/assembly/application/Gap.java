package org.entente.dealtracker.assembly.application;

import java.util.List;

/**
 * How much better something unknown could be than the best consortium that is known.
 *
 * @param level the first level of the objective where it could be better; 1 where it could not be better at all
 * @param bound no consortium has more points on that level
 * @param points by how many points that is more; none where nothing better can exist
 */
public record Gap(int level, long bound, long points) {

    /** Level by level: what the best one has, and the most that is possible. */
    static Gap between(List<Long> best, List<Long> most) {
        for (int i = 0; i < best.size(); i++) {
            long more = most.get(i) - best.get(i);
            if (more != 0) {
                return new Gap(i + 1, most.get(i), more);
            }
        }
        return new Gap(1, best.getFirst(), 0);
    }
}
