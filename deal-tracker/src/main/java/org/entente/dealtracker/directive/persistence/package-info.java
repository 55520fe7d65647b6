/** Directives as rows, and which deals are still to be looked at for them. */
package org.entente.dealtracker.directive.persistence;
