/** Consortia over HTTP. */
package org.entente.consortiumservice.consortium.rest;
