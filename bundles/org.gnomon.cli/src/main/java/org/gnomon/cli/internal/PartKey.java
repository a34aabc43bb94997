package org.gnomon.cli.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.evaluation.Asked;
import org.gnomon.host.CallResult;

/**
 * Everything that the explanations of one model by one method with one seed, and their metrics, depend on: two parts with the same key are equal but for
 * times.
 *
 * @param data and {@code model}: what they were read from, see {@link Loaded#recordIn}
 * @param call the method with the parameters in force
 * @param metrics ids of the metrics
 */
record PartKey(String data, String model, Asked asked, CallResult<?> call, List<Double> sparsities, List<String> metrics, String kernels,
        long seed) {

    /** A name for the file of the part. */
    String name() {
        return call.method().id() + "-" + seed + "-" + digest().substring(0, 20);
    }

    private String digest() {
        String text = String.join("\n", data, model, call.method().id() + " " + call.method().version(), new TreeMap<>(call.parameters()).toString(),
                sparsities.toString(), metrics.toString(), kernels, Long.toString(seed), lines(asked.tasks()), lines(asked.background().tasks()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String lines(List<ExplainTask> tasks) {
        return tasks.stream().map(task -> task.graph().id() + " " + task.node() + " " + task.targetClass()).collect(Collectors.joining("\n"));
    }
}
