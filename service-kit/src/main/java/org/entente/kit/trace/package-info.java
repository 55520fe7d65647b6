/** Ties together what one request caused, across services. */
package org.entente.kit.trace;
