/** Directives over HTTP. */
package org.entente.dealtracker.directive.rest;
