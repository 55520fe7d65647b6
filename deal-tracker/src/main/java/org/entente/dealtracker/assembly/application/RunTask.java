package org.entente.dealtracker.assembly.application;

import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.Instance;

/**
 * Everything that is needed to carry out a run.
 *
 * @param run as it begins
 * @param repeated the answer that a repeat is held against; {@code null} for a run that repeats nothing that had one
 */
record RunTask(AssemblyRun run, Instance instance, Effort effort, Ranking ranking, RunAnswer repeated) {}
