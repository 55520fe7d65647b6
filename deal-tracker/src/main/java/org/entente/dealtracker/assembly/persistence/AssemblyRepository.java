package org.entente.dealtracker.assembly.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.AssemblyRuns;
import org.entente.dealtracker.assembly.application.WrittenInstance;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.format.InstanceReader;

@ApplicationScoped
class AssemblyRepository implements PanacheRepositoryBase<AssemblyRow, UUID>, AssemblyRuns {

    private final ObjectMapper json;

    AssemblyRepository(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void keep(AssemblyRun run, WrittenInstance inputs) {
        AssemblyRow row = new AssemblyRow();
        row.id = run.id();
        row.dealId = run.dealId();
        row.requestedByOrganization = run.requestedByOrganization();
        row.inputsHash = run.inputsHash();
        row.inputs = inputs.text();
        row.answer = write(run);
        row.createdAt = run.createdAt();
        persist(row);
    }

    @Override
    public Optional<AssemblyRun> find(UUID dealId, UUID assemblyId) {
        return find("id = ?1 and dealId = ?2", assemblyId, dealId)
                .firstResultOptional()
                .map(row -> read(row.answer));
    }

    @Override
    public Instance instance(UUID assemblyId) {
        try {
            byte[] text = findById(assemblyId).inputs.getBytes(StandardCharsets.UTF_8);
            return InstanceReader.read(new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new IllegalStateException("A kept instance is always readable", e);
        }
    }

    private String write(AssemblyRun run) {
        try {
            return json.writeValueAsString(run);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A run is always JSON", e);
        }
    }

    private AssemblyRun read(String text) {
        try {
            return json.readValue(text, AssemblyRun.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept run is always readable", e);
        }
    }
}
