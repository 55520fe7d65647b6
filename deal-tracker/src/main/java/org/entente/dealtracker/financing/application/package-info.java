/** Referring deals for financing and recording what becomes of it. */
package org.entente.dealtracker.financing.application;
