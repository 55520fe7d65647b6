/** From the topics of all services into the partner log. */
package org.entente.gateway.stream.messaging;
