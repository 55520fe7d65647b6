/** Facts about runs of the assembler: begun, getting better, ended one way or another. */
package org.entente.contracts.assemblies;
