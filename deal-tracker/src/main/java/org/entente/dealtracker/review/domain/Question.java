package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;

/** What an agency asked the applicant in a review, and the answer once there is one; it is answered once. */
@Entity
@Table(name = "review_question")
public class Question {

    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID reviewId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "asked_by")
    private String askedBy;

    private String text;
    private String note;
    private String stop;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected Question() {}

    Question(UUID reviewId, int number, Inquiry.Asked asked, String stop, LocalDate askedOn, LocalDate dueOn) {
        id = UUID.randomUUID();
        this.reviewId = reviewId;
        this.number = number;
        agency = asked.by();
        askedBy = asked.author();
        text = asked.text();
        note = asked.note();
        this.stop = stop;
        this.askedOn = askedOn;
        this.dueOn = dueOn;
    }

    void answered(String words, String by, LocalDate on) {
        answer = words;
        answeredBy = by;
        answeredOn = on;
    }

    /** Whether it is unanswered although its term is over. */
    public boolean overdue(LocalDate today) {
        return open() && today.isAfter(dueOn);
    }

    public boolean open() {
        return answeredOn == null;
    }

    boolean keeps(String askedStop) {
        return open() && stop.equals(askedStop);
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    /** Counts from 1 in its review. */
    public int number() {
        return number;
    }

    public Agency agency() {
        return agency;
    }

    /** Who asked, for agencies only, as is the note. */
    public String askedBy() {
        return askedBy;
    }

    public String text() {
        return text;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The stop that lasts until this is answered. */
    public String stop() {
        return stop;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** The last day of its term. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }
}
