/** Technical plumbing that every service shares; it knows no word of the domain. */
package org.entente.kit;
