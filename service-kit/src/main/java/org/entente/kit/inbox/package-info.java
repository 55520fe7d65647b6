/** Takes events from Kafka exactly once in effect, and sets aside what cannot be handled. */
package org.entente.kit.inbox;
