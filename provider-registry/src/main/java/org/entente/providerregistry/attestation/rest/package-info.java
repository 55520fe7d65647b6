/** Attestations over HTTP. */
package org.entente.providerregistry.attestation.rest;
