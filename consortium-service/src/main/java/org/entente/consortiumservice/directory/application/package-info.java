/** Looking up the registry's facts, and recording new ones. */
package org.entente.consortiumservice.directory.application;
