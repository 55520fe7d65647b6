/** The partner log over HTTP: pages and server-sent events. */
package org.entente.gateway.stream.rest;
