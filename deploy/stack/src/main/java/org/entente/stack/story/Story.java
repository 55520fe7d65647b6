package org.entente.stack.story;

import java.util.List;

/** A story that plays against a running platform. It can be played again on the same data. */
public sealed interface Story
        permits FirstDeal,
                SuspendedCertificate,
                AssembleAndExplain,
                Substitute,
                NinetyDays,
                IntentToDeny,
                Directive,
                ScreeningHit,
                UaeSunset,
                AnnouncedPartnerships {
    /** The name on the command line. */
    String name();

    /** What the story shows, in one line. */
    String summary();

    /** Plays it to its end; any disappointment is an exception that says what was expected. */
    void play(Platform platform, Narrator narrator);

    /** All stories with their default settings. */
    static List<Story> all() {
        return List.of(
                new FirstDeal(),
                new SuspendedCertificate(),
                new AssembleAndExplain(),
                new Substitute(),
                new NinetyDays(),
                new IntentToDeny(),
                new Directive(),
                new ScreeningHit(),
                new UaeSunset(),
                new AnnouncedPartnerships());
    }
}
