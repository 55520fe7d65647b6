/** Sign-in by authorization code, sessions whose tokens stay in the gateway, and who is calling. */
package org.entente.gateway.session;
