/** Attestations in the database. */
package org.entente.providerregistry.attestation.persistence;
