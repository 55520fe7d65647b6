/** Proposing, issuing and lifting directives, and having their deals looked at. */
package org.entente.dealtracker.directive.application;
