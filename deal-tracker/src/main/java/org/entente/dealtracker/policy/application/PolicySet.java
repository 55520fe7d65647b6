package org.entente.dealtracker.policy.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.dealtracker.policy.format.PolicyFiles;

/** One consistent set of policy, read by every feature; it never changes, so that whoever takes it once uses one policy throughout. */
public final class PolicySet {

    private final long revision;
    private final PolicyFiles files;
    private final Map<Class<?>, Object> read;

    private PolicySet(long revision, PolicyFiles files, Map<Class<?>, Object> read) {
        this.revision = revision;
        this.files = files;
        this.read = Map.copyOf(read);
    }

    static PolicySet read(long revision, PolicyFiles files, List<PolicyReader<?>> readers) {
        Map<Class<?>, Object> read = new HashMap<>();
        readers.forEach(reader -> read.put(reader.type(), reader.read(files)));
        return new PolicySet(revision, files, read);
    }

    /** How many changes were put in force since the files were shipped. */
    public long revision() {
        return revision;
    }

    public PolicyFiles files() {
        return files;
    }

    public <T> T of(Class<T> type) {
        return type.cast(read.get(type));
    }
}
