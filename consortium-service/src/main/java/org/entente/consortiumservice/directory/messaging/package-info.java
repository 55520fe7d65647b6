/** The registry's topics. */
package org.entente.consortiumservice.directory.messaging;
