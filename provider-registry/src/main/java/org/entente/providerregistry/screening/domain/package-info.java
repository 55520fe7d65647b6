/** What a screening says, which steps are legal for it, and which hits stand. */
package org.entente.providerregistry.screening.domain;
