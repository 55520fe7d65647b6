/** Live delivery of the partner log to the subscribers of this replica. */
package org.entente.gateway.stream.delivery;
