/** Assembly runs as rows: the instance, its hash, and the answer. */
package org.entente.dealtracker.assembly.persistence;
