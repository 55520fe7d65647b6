/** The library for people and programs. */
package org.entente.dealtracker.condition.rest;
