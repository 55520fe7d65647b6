/** The whole platform, started once, used from outside as its users use it, and broken on purpose. */
package org.entente.systemtests;
