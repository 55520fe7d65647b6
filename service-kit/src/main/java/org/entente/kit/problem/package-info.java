/** Errors as problem details (RFC 9457) with stable codes. */
package org.entente.kit.problem;
