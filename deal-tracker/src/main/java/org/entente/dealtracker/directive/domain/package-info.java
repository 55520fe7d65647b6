/** What a directive is about, who signs it, and what can be done with it. */
package org.entente.dealtracker.directive.domain;
