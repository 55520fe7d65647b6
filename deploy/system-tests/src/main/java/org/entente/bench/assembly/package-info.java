/** The exact optimizer of the deal desk, on instances of the public format and beside general solvers on the same input. */
package org.entente.bench.assembly;
