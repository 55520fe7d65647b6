/** What can be done with attestations, and by whom. */
package org.entente.providerregistry.attestation.application;
