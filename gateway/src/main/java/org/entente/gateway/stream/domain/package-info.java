/** What the partner log is made of. */
package org.entente.gateway.stream.domain;
