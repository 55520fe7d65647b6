/** The rules as people write them in YAML, and as a page prints them. */
package org.entente.dealtracker.determination.format;
