/** What every request and answer passes at the edge: correlation, security headers, cross-site checks, problems. */
package org.entente.gateway.edge;
