/** Reviews as rows; the visibility policy is part of every query for people. */
package org.entente.dealtracker.review.persistence;
