/** What a buyer asks of a consortium beyond its slots: limits, and what counts as better. */
package org.entente.dealtracker.need;
