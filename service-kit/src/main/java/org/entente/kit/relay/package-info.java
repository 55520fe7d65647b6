/** Publishes the journal to Kafka from the write-ahead log. */
package org.entente.kit.relay;
