/** Reviews over HTTP. */
package org.entente.dealtracker.review.rest;
