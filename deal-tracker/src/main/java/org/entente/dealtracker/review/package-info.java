/** Export review of a deal's license application by Commerce, State, War and Energy (15 CFR part 750). */
package org.entente.dealtracker.review;
