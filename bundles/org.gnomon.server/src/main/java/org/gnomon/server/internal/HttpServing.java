package org.gnomon.server.internal;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.server.Server.Serving;
import org.gnomon.server.ServerSettings;

/**
 * The HTTP server of the JDK: a virtual thread for every connection that sends, so that slow ones keep nobody waiting; work itself is limited by
 * {@link Calls}.
 */
final class HttpServing implements Serving {

    private static final int BACKLOG = 64;
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration LAST = Duration.ofMillis(2_500);
    private static final int FLUSH_SECONDS = 1;

    private final HttpServer http;
    private final Path tokenFile;
    private final Calls calls;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean closed = new AtomicBoolean();

    private HttpServing(HttpServer http, Path tokenFile, Calls calls) {
        this.http = http;
        this.tokenFile = tokenFile;
        this.calls = calls;
    }

    /** @throws BadRequest (usage) when the address cannot be had */
    static HttpServing open(ServerSettings settings, Calls calls, HttpHandler door) {
        ConnectionLimits.set();
        HttpServing serving = new HttpServing(bound(settings), settings.tokenFile().toAbsolutePath(), calls);
        serving.http.setExecutor(serving.threads);
        serving.http.createContext("/", door);
        serving.http.start();
        return serving;
    }

    private static HttpServer bound(ServerSettings settings) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()), BACKLOG);
        } catch (UnknownHostException e) {
            throw new BadRequest(Reason.USAGE, "host '" + settings.host() + "' is not known here", "try: --host 127.0.0.1");
        } catch (IOException e) {
            throw new BadRequest(Reason.USAGE, "port " + settings.port() + " of " + settings.host() + " cannot be had: " + e.getMessage(),
                    "name another with --port; 0 takes any");
        }
    }

    @Override
    public URI address() {
        InetSocketAddress address = http.getAddress();
        String host = address.getAddress().getHostAddress().replaceFirst("%.*", "");
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
    }

    @Override
    public Path tokenFile() {
        return tokenFile;
    }

    boolean isClosed() {
        return closed.get();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            calls.close(GRACE, LAST);
            http.stop(FLUSH_SECONDS);
            threads.shutdownNow();
        }
    }
}
