/** Benchmarks: each prints a ratio to a reference that was measured in the same run, and one JSON line at its end. */
package org.entente.bench;
