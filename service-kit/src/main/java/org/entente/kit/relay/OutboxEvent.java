package org.entente.kit.relay;

import org.entente.contracts.EventMetadata;

/** A journal row on its way to Kafka: the record key is the aggregate, the headers are the envelope. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record OutboxEvent(String topic, EventMetadata metadata, byte[] data) {}
