package org.entente.dealtracker.policy.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.dealtracker.policy.domain.InvalidPolicy;

/**
 * All policy that there is at one moment.
 *
 * @param byName the files by their names without an ending, such as {@code country-groups}
 */
public record PolicyFiles(Map<String, PolicyFile> byName) {

    public PolicyFiles {
        byName = Map.copyOf(byName);
    }

    public static PolicyFiles shipped(Collection<String> names) {
        Map<String, PolicyFile> files = new HashMap<>();
        names.forEach(name -> files.put(name, PolicyFile.shipped(name + ".yaml")));
        return new PolicyFiles(files);
    }

    /** @throws InvalidPolicy that names those that there are */
    public PolicyFile file(String name) {
        PolicyFile file = byName.get(name);
        if (file == null) {
            throw new InvalidPolicy("\"" + name + "\" is not a policy file; there are "
                    + String.join(", ", new TreeSet<>(byName.keySet())));
        }
        return file;
    }

    /** The same policy with these rows in this file. */
    public PolicyFiles with(String name, List<JsonNode> rows) {
        Map<String, PolicyFile> files = new HashMap<>(byName);
        files.put(name, file(name).with(rows));
        return new PolicyFiles(files);
    }
}
