/** Consortia in PostgreSQL, read through the visibility of the caller. */
package org.entente.consortiumservice.consortium.persistence;
