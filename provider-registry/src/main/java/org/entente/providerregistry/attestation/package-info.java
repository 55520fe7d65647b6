/** Attestations: two offerings, at these two versions, were validated together. */
package org.entente.providerregistry.attestation;
