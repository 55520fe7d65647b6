/** Certifications and schemes in the database. */
package org.entente.providerregistry.certification.persistence;
