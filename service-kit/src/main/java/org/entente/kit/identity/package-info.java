/** Who is calling: read from the verified token, or the service itself outside a request. */
package org.entente.kit.identity;
