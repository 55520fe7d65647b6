package org.entente.systemtests;

import org.entente.stack.story.AnnouncedPartnerships;
import org.entente.stack.story.AssembleAndExplain;
import org.entente.stack.story.Directive;
import org.entente.stack.story.FirstDeal;
import org.entente.stack.story.Narrator;
import org.entente.stack.story.ScreeningHit;
import org.entente.stack.story.Story;
import org.entente.stack.story.Substitute;
import org.entente.stack.story.SuspendedCertificate;
import org.entente.systemtests.RunningPlatform.Started;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(1)
@ExtendWith(RunningPlatform.class)
@DisplayName("The stories play to their end")
class StoriesTest {
    @Test
    @DisplayName("first-deal: from registration to a license issued, and again on the same data")
    void firstDeal(Started started) {
        play(new FirstDeal(), started);
        play(new FirstDeal(), started);
    }

    @Test
    @DisplayName("suspended-certificate: hold, substitute, release, license")
    void suspendedCertificate(Started started) {
        play(new SuspendedCertificate(), started);
    }

    @Test
    @DisplayName("assemble-and-explain: nothing fits, a relaxation does, and why another offering was not chosen")
    void assembleAndExplain(Started started) {
        play(new AssembleAndExplain(), started);
    }

    @Test
    @DisplayName(
            "substitute: a member declines, the best substitute comes in, a certificate lapses, and the standing says so")
    void substitute(Started started) {
        play(new Substitute(), started);
    }

    @Test
    @DisplayName("directive: two persons hold every deal with a model, one lifts it, and again on the same data")
    void directive(Started started) {
        play(new Directive(), started);
        play(new Directive(), started);
    }

    @Test
    @DisplayName(
            "screening-hit: held, decided by a second person, ended by a later screening, and again on the same data")
    void screeningHit(Started started) {
        play(new ScreeningHit(), started);
        play(new ScreeningHit(), started);
    }

    @Test
    @DisplayName("announced-partnerships: exactly the expected gaps")
    void announcedPartnerships(Started started) {
        play(new AnnouncedPartnerships(), started);
    }

    /** A story throws where anything differs from what it expects; the log must be whole behind it. */
    static void play(Story story, Started started) {
        story.play(started.platform(), new Narrator(System.out));
        EventLog.await(started.platform());
    }
}
