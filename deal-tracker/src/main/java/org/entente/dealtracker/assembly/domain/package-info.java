/** The problem of choosing a consortium, its answer, and an exact search for it; knows no deal, no database, no clock. */
package org.entente.dealtracker.assembly.domain;
