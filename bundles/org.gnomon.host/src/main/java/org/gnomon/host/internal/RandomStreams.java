package org.gnomon.host.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random streams that depend on nothing but their names: generator L64X128MixRandom (Steele and Vigna, "LXM: better splittable pseudorandom number
 * generators", 2021), its 32 bytes of state being the SHA-256 of
 *
 * <pre>{@code seed: 8 bytes | depth: 4 bytes | item index of each enclosing parallel, outermost first: 4 bytes each | purpose: UTF-8}</pre>
 *
 * with numbers big-endian. So a stream is the same for every number of threads, on every machine and in every Java version.
 */
final class RandomStreams {

    private static final RandomGeneratorFactory<RandomGenerator> GENERATOR = RandomGeneratorFactory.of("L64X128MixRandom");

    private RandomStreams() {}

    static RandomGenerator stream(long seed, int[] path, String purpose) {
        return GENERATOR.create(state(seed, path, purpose));
    }

    private static byte[] state(long seed, int[] path, String purpose) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(seed);
            out.writeInt(path.length);
            for (int index : path) {
                out.writeInt(index);
            }
            out.write(purpose.getBytes(StandardCharsets.UTF_8));
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
