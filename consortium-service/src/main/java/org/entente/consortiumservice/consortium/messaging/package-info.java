/** What happens to deals, as far as it concerns their consortia. */
package org.entente.consortiumservice.consortium.messaging;
