package org.gnomon.install.internal.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gnomon.model.packed.RefusedInput;

/** A repository on a server. Redirects are followed, but never from https to http; an answer must end within two minutes. */
final class HttpTransport implements Transport, AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration WHOLE_ANSWER = Duration.ofMinutes(2);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final URI address;
    private final HttpClient client;

    /** @param address ends with a slash */
    HttpTransport(URI address) {
        this.address = address;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NORMAL);
        Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
        this.client = builder.build();
    }

    @Override
    public Optional<byte[]> get(String name, int maxBytes) {
        URI file = address.resolve(name);
        HttpResponse<byte[]> response = send(file, maxBytes);
        return switch (response.statusCode()) {
            case OK -> Optional.of(response.body());
            case NOT_FOUND, GONE -> Optional.empty();
            default -> throw failed(file, "the server answered with status " + response.statusCode(), null);
        };
    }

    private HttpResponse<byte[]> send(URI file, int maxBytes) {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(HttpRequest.newBuilder(file).timeout(CONNECT).build(),
                info -> new LimitedBody(file.toString(), maxBytes));
        try {
            return answer.get(WHOLE_ANSWER.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RefusedInput refused) {
                throw refused;
            }
            throw failed(file, String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            throw failed(file, "no whole answer within " + WHOLE_ANSWER.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(file, "interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private static UncheckedIOException failed(URI file, String why, Exception cause) {
        return new UncheckedIOException(file + " cannot be had: " + why, new IOException(why, cause));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
