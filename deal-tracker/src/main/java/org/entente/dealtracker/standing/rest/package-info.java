/** How a chosen consortium stands, over HTTP. */
package org.entente.dealtracker.standing.rest;
