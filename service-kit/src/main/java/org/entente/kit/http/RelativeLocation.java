package org.entente.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Keeps {@code Location} a path, so that it is right at the gateway too (RFC 9110 section 10.2.2 allows it). */
@Provider
public class RelativeLocation implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI location = response.getLocation();
        if (location != null && location.getRawPath() != null && isOurs(location, request)) {
            String query = location.getRawQuery() == null ? "" : "?" + location.getRawQuery();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, location.getRawPath() + query);
        }
    }

    private static boolean isOurs(URI location, ContainerRequestContext request) {
        return location.getAuthority() != null
                && location.getAuthority()
                        .equals(request.getUriInfo().getBaseUri().getAuthority());
    }
}
