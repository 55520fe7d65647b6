/** The consortium, its members, invitations and amendments, and the layers they fill. */
package org.entente.consortiumservice.consortium.domain;
