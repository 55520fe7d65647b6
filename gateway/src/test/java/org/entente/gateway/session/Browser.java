package org.entente.gateway.session;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** A browser as far as sessions go: it keeps cookies and follows redirects one by one. */
final class Browser {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI site;

    Browser(URI site) {
        this.site = site;
    }

    /** Signs in and returns where the browser ends up. */
    URI signIn(String returnTo) throws IOException, InterruptedException {
        URI next = site.resolve("/session/sign-in?returnTo=" + returnTo);
        for (int hop = 0; hop < 10; hop++) {
            HttpResponse<String> response = send(HttpRequest.newBuilder(next));
            if (response.statusCode() / 100 != 3) {
                return next;
            }
            next = next.resolve(response.headers().firstValue("Location").orElseThrow());
            if (next.getPath().equals("/landed")) {
                return next;
            }
        }
        throw new IOException("Redirects do not end");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    void use(HttpCookie cookie) {
        cookies.getCookieStore().add(site, cookie);
    }
}
