/** The parts of HTTP that every resource needs: idempotency keys, entity tags, cursor pages. */
package org.entente.kit.http;
