/** The events of Entente: the only thing that its services know of each other. */
package org.entente.contracts;
