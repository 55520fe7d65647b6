/** The registry's facts, cut down to names, standing and existence. */
package org.entente.consortiumservice.directory.domain;
