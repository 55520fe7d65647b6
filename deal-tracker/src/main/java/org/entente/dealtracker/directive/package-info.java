/** Policy directives: public acts that hold every deal they are about, and let it go on again. */
package org.entente.dealtracker.directive;
