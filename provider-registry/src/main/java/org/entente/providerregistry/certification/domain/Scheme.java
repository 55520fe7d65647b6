package org.entente.providerregistry.certification.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.entente.contracts.vocabulary.Layer;
import org.entente.providerregistry.vocabulary.SchemeId;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** What an offering of a layer has to meet, in a security and an interoperability part. Platform policy, kept as data. */
@Entity
@Immutable
@Table(name = "certification_scheme")
public class Scheme {
    @Id
    private String id;

    private String title;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    private String basis;
    private int validityMonths;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 200)
    @CollectionTable(name = "scheme_requirement", joinColumns = @JoinColumn(name = "scheme_id"))
    @OrderColumn(name = "position")
    private List<SchemeRequirement> requirements;

    protected Scheme() {}

    public Scheme(SchemeId id, String title, Layer layer, int validityMonths, List<SchemeRequirement> requirements) {
        this.id = id.value();
        this.title = title;
        this.layer = layer;
        this.basis = "platform policy";
        this.validityMonths = validityMonths;
        this.requirements = List.copyOf(requirements);
    }

    public SchemeId id() {
        return new SchemeId(id);
    }

    public String title() {
        return title;
    }

    public Layer layer() {
        return layer;
    }

    /** What the scheme rests on, in words for people. */
    public String basis() {
        return basis;
    }

    public int validityMonths() {
        return validityMonths;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<SchemeRequirement> requirements() {
        return List.copyOf(requirements);
    }

    List<Requirement> blankSheet() {
        return requirements.stream()
                .map(each -> new Requirement(each.code(), each.part(), each.title(), Result.UNKNOWN, null))
                .toList();
    }
}
