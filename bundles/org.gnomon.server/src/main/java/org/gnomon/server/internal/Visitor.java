package org.gnomon.server.internal;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who may ask: nobody whom a web page sent, and only who brings the token.
 *
 * @param names of this server, beside addresses and {@code localhost}
 */
record Visitor(List<String> names, Token token) {

    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-fA-F:.]+\\]");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(:[0-9]{1,5})?");

    /**
     * A page of another site reaches a server on this machine by a name of its own that leads here; addresses cannot be led.
     *
     * @throws HttpRefusal for a name that is neither {@code localhost} nor one of ours, or a request from a web page
     */
    void requireDirect(Headers headers) {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !isOurs(hosts.getFirst().strip())) {
            throw new HttpRefusal(403, "forbidden", "the header Host names another server; allowed: an IP address, localhost, and its own names",
                    "the operator gives it names with --name");
        }
        String site = headers.getOrDefault("Sec-Fetch-Site", List.of("none")).getFirst();
        if (headers.containsKey("Origin") || !(site.equals("none") || site.equals("same-origin"))) {
            throw new HttpRefusal(403, "forbidden", "web pages may not ask this server", "");
        }
    }

    private boolean isOurs(String authority) {
        var matcher = AUTHORITY.matcher(authority);
        if (!matcher.matches()) {
            return false;
        }
        String name = matcher.group(1);
        return ADDRESS.matcher(name).matches() || name.equalsIgnoreCase("localhost") || names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** @throws HttpRefusal where the token is not brought, or several are */
    void requireToken(Headers headers) {
        List<String> given = headers.getOrDefault("Authorization", List.of());
        if (given.size() != 1 || !token.isIn(given.getFirst())) {
            throw new HttpRefusal(401, "unauthorized", "the header Authorization does not bring the token of this server",
                    "send Authorization: Bearer and what the token file holds", Map.of("WWW-Authenticate", "Bearer"));
        }
    }
}
