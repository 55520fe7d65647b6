/** What applicants and agencies do with reviews, one use case a class. */
package org.entente.dealtracker.review.application;
