import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Asks a Gnomon server for an explanation until the answer has a status, and prints it: {@code java AskServer.java ADDRESS TOKEN-FILE STATUS BODY}. Ends with
 * exit code 1 after a minute without one.
 */
final class AskServer {

    private static final int MOST_TRIES = 120;
    private static final long BETWEEN_MILLIS = 500;

    private AskServer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0] + "/v1/explain")).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Files.readString(Path.of(arguments[1])).strip()).POST(BodyPublishers.ofString(arguments[3])).build();
        HttpResponse<String> answer = null;
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < MOST_TRIES; i++) {
                answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == Integer.parseInt(arguments[2])) {
                    System.out.println(answer.body());
                    return;
                }
                Thread.sleep(BETWEEN_MILLIS);
            }
        }
        System.err.println("the last answer was " + answer.statusCode() + ": " + answer.body());
        System.exit(1);
    }
}
