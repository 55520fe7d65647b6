/** What an organization is and which steps are legal for it. */
package org.entente.providerregistry.organization.domain;
