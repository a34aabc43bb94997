package org.gnomon.benchmarks;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How long good requests to a server take, alone and beside 1,000 bad ones in a second. */
final class ServerLoad {

    private static final int BAD_PER_SECOND = 1_000;
    private static final int BAD_THREADS = 8;
    private static final int WARM_UP = 200;

    private static final List<String> BAD = List.of("GET /v1/models HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /v1/models HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + "A".repeat(43) + "\r\n\r\n", "GARBAGE\r\n\r\n",
            "POST /v1/explain HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n" + "[".repeat(60_000),
            "GET /live HTTP/1.1\r\nHost: evil.example\r\n\r\n", "GET /live HTTP/1.1\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final HttpRequest good;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    private ServerLoad(URI address, String token, String body) {
        this.address = address;
        this.good = HttpRequest.newBuilder(address.resolve("/v1/explain")).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build();
    }

    /** Good requests one after the other. */
    private record Times(List<Double> millis, int failed) {

        private double share(double share) {
            return millis.get((int) (share * (millis.size() - 1)));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d requests, %d failed, median %.2f ms, p99 %.2f ms", millis.size(), failed, share(0.5), share(0.99));
        }
    }

    /** Arguments: address, token file, body of {@code POST /v1/explain}, seconds. */
    public static void main(String[] arguments) throws Exception {
        ServerLoad load = new ServerLoad(URI.create(arguments[0]), Files.readString(Path.of(arguments[1])).strip(), arguments[2]);
        long seconds = Long.parseLong(arguments[3]);
        for (int i = 0; i < WARM_UP; i++) {
            load.client.send(load.good, BodyHandlers.discarding());
        }
        System.out.println("alone:       " + load.good(seconds));
        ExecutorService threads = Executors.newFixedThreadPool(BAD_THREADS);
        long start = System.nanoTime();
        for (int i = 0; i < BAD_THREADS; i++) {
            int first = i;
            threads.submit(() -> load.bad(first));
        }
        Times beside = load.good(seconds);
        threads.shutdownNow();
        double elapsed = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "beside %.0f bad ones a second, %.0f of them cut off: %s%n",
                load.sent.get() / elapsed, load.cut.get() / elapsed, beside);
        System.exit(0);
    }

    private Times good(long seconds) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        int failed = 0;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            failed += client.send(good, BodyHandlers.discarding()).statusCode() == 200 ? 0 : 1;
            millis.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(millis);
        return new Times(millis, failed);
    }

    /** Keeps to its share of the rate; what the server answers is not looked at. */
    private Void bad(int first) throws InterruptedException {
        long gap = TimeUnit.SECONDS.toNanos(BAD_THREADS) / BAD_PER_SECOND;
        long next = System.nanoTime();
        for (int i = first; !Thread.currentThread().isInterrupted(); i++) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.getOutputStream().write(BAD.get(i % BAD.size()).getBytes(StandardCharsets.ISO_8859_1));
                socket.getInputStream().read();
            } catch (IOException e) {
                cut.incrementAndGet();
            }
            sent.incrementAndGet();
            next += gap;
            TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
        }
        return null;
    }
}
