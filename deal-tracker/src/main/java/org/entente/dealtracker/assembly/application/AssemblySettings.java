package org.entente.dealtracker.assembly.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much assemblies may take. */
@ConfigMapping(prefix = "entente.assembly")
public interface AssemblySettings {

    /** How long a search may take where nobody says otherwise; once more for the explanation where nothing is feasible. */
    @WithDefault("10S")
    Duration time();

    /** How many runs search at once; together they take at most half of the heap. */
    @WithDefault("2")
    int runsAtOnce();

    /** How many more may wait for their turn; each holds its instance. */
    @WithDefault("8")
    int waiting();

    /** How many runs of one organization may be under way, searching or waiting. */
    @WithDefault("4")
    int perOrganization();

    /** How long a request waits for the answer of the run that it began. */
    @WithDefault("1S")
    Duration answerWithin();

    /** How often the service says that it is alive, and looks for runs whose service is not. */
    @WithDefault("5S")
    Duration lookEvery();

    /** After how long without a sign of life of its service a run is abandoned. */
    @WithDefault("15S")
    Duration lookedAfterFor();
}
