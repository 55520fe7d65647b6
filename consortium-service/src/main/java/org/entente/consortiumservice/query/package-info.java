/** What the features' repositories share: conditions that are put together as they are needed. */
package org.entente.consortiumservice.query;
