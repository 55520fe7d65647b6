/** A service that breaks every rule of the house, to see that the rules notice. */
package org.entente.kit.houserules;
