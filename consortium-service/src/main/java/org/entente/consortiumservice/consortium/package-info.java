/** Consortia: the members that deliver one deal together, or stand together before any deal. */
package org.entente.consortiumservice.consortium;
