/** What an applicant is told in writing of a decision on an application. */
package org.entente.dealtracker.letter;
