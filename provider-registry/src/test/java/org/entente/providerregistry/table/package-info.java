/** Tests that read what they hold the code to from a table that a person can read too. */
package org.entente.providerregistry.table;
