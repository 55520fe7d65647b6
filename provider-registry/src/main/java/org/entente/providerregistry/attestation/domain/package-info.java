/** What an attestation says and which steps are legal for it. */
package org.entente.providerregistry.attestation.domain;
