/** The whole platform on one machine: starts every part, keeps it running, stops it, and knows its demo people. */
package org.entente.stack;
