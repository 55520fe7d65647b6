/** Partnership proposals: one organization asks another to work together. */
package org.entente.consortiumservice.proposal;
