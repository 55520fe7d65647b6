/** From the public paths to the services that own them. */
package org.entente.gateway.routing;
