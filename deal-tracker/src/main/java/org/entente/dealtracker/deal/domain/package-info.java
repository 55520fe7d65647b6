/** The deal, its stages as one table, its holds, and who may see it and do what with it. */
package org.entente.dealtracker.deal.domain;
