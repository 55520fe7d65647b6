/** The one front door: portal, sessions, routing to the services, partner event streams. */
package org.entente.gateway;
