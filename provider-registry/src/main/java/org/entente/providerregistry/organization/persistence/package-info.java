/** Organizations in the database. */
package org.entente.providerregistry.organization.persistence;
