/** Real PostgreSQL, Kafka and Keycloak as processes of their own that are started, stopped, killed and started again on the same data. */
package org.entente.parts;
