package org.entente.stack;

import java.util.List;

/**
 * Somebody of the demo realm who can ask for a token.
 *
 * @param name what {@code deploy/token} calls them, which is how people sign in
 * @param secret the demo password of a person, the client secret of a system
 * @param isSystem a partner system, which signs in by itself
 * @param roles the realm roles
 * @param organization the organization's name; empty for a system
 */
public record DemoPerson(String name, String secret, boolean isSystem, List<String> roles, String organization) {

    public DemoPerson {
        roles = List.copyOf(roles);
    }
}
