/** The one source of the current time. */
package org.entente.kit.time;
