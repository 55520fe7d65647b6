/** Partnership proposals between organizations and the consortia that organizations form for a deal. */
package org.entente.consortiumservice;
