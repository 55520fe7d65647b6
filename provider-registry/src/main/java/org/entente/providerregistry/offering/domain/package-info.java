/** What an offering is and which steps are legal for it. */
package org.entente.providerregistry.offering.domain;
