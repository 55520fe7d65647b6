package org.entente.dealtracker.policy.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.entente.dealtracker.policy.application.NationalityPolicies;
import org.entente.dealtracker.policy.domain.NationalityPolicy;

/** Read once from {@code policies/nationality.json}; a service with a file that it cannot read does not start to guess. */
@ApplicationScoped
class NationalityPolicyFile implements NationalityPolicies {

    private static final String FILE = "/policies/nationality.json";

    private final List<NationalityPolicy> versions;

    NationalityPolicyFile() {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream file = NationalityPolicyFile.class.getResourceAsStream(FILE)) {
            versions = json.readValue(file, new TypeReference<List<NationalityPolicy>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is not readable", e);
        }
    }

    @Override
    public List<NationalityPolicy> inForce(LocalDate day) {
        return versions.stream().filter(version -> version.holdsOn(day)).toList();
    }
}
