/** The optimizer against another exact solver, and the command that answers instance files. */
package org.entente.bench.assembly;
