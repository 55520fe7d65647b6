package org.entente.bench.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.dealtracker.assembly.domain.Instance;

/** The families of instances that optimizers are compared on. */
public final class Families {
    /** Instances of one kind, a different one for each seed. */
    public record Family(String name, Generator generator) {
        Instance instance(long seed) {
            return generator.instance(seed);
        }
    }

    /** Makes the same instance for the same seed. */
    @FunctionalInterface
    public interface Generator {
        Instance instance(long seed);
    }

    /** From small to large, and at last the one without any rule but couplings. */
    public static List<Family> all() {
        return List.of(
                new Family("6 x 100 banded, d=.1", new PlantedFamily(6, 100, false, 0.1)::instance),
                new Family("6 x 1,000 banded, d=.1", new PlantedFamily(6, 1_000, false, 0.1)::instance),
                new Family("6 x 5,000 banded, d=.05", new PlantedFamily(6, 5_000, false, 0.05)::instance),
                new Family("10 x 200 full, d=.3", new PlantedFamily(10, 200, true, 0.3)::instance),
                new Family("8 x 1,000 full, d=.2", new PlantedFamily(8, 1_000, true, 0.2)::instance),
                new Family("frb30-15", new HiddenSolutionFamily(30, 15)::instance));
    }

    /** Small ones of every kind, solved in milliseconds. */
    static List<Instance> forWarmUp() {
        List<Instance> instances = new ArrayList<>();
        for (var seed = 0L; seed < 40; seed++) {
            instances.add(new RandomInstances(seed).next());
        }
        for (var seed = 0L; seed < 3; seed++) {
            instances.add(new PlantedFamily(6, 100, false, 0.1).instance(seed));
            instances.add(
                    new PlantedFamily(5, 40, true, 0.3).withPreferredCouplings().instance(seed));
            instances.add(new PlantedFamily(6, 400, false, 0.1).instance(seed));
            instances.add(new PlantedFamily(8, 60, true, 0.4).instance(seed));
            instances.add(new HiddenSolutionFamily(14, 10).instance(seed));
        }
        return instances;
    }

    private Families() {}
}
