/** What the benchmark of determinations does to deals and asks of them. */
package org.entente.bench.determination;
