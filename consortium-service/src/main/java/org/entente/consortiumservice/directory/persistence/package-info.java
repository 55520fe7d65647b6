/** The directory in PostgreSQL. */
package org.entente.consortiumservice.directory.persistence;
