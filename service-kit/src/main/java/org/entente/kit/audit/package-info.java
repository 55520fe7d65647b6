/** Checks that nobody changed, removed or reordered what the journal holds. */
package org.entente.kit.audit;
