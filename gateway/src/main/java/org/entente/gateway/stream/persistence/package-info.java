/** The partner log as a table. */
package org.entente.gateway.stream.persistence;
