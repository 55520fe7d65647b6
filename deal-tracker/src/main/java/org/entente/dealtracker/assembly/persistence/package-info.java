/** Assembly runs as rows, and the instances that they were run on, once for each hash. */
package org.entente.dealtracker.assembly.persistence;
