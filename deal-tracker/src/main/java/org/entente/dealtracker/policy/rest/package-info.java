/** Policy over HTTP. */
package org.entente.dealtracker.policy.rest;
