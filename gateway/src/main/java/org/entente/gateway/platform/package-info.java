/** Whether the whole platform is there. */
package org.entente.gateway.platform;
