/** The registry from outside: over HTTP, on real PostgreSQL and real Kafka. */
package org.entente.providerregistry.service;
