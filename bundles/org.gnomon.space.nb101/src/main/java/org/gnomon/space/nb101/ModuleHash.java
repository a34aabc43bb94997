package org.gnomon.space.nb101;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The hash by which the benchmark knows a cell, the same for every order of its vertices: MD5 of degrees and label per vertex, then one round per
 * vertex that takes in the sorted hashes of both neighbourhoods. Source: NAS-Bench-101 (ICML 2019), public code. No two cells of the space that
 * differ share one.
 */
final class ModuleHash {

    private static final int INPUT = -1;
    private static final int OUTPUT = -2;

    private final Skeleton skeleton;
    private final MessageDigest md5;
    private String[] hashes;

    private ModuleHash(Cell cell) {
        skeleton = cell.skeleton();
        try {
            md5 = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no MD5", e);
        }
        hashes = IntStream.range(0, skeleton.vertices()).mapToObj(v -> hash("(" + successors(v).count() + ", " + predecessors(v).count() + ", "
                + label(cell, v) + ")")).toArray(String[]::new);
    }

    /** 32 hexadecimal digits. */
    static String of(Cell cell) {
        ModuleHash hash = new ModuleHash(cell);
        for (int round = 0; round < cell.skeleton().vertices(); round++) {
            hash.refine();
        }
        return hash.hash(Arrays.stream(hash.hashes).sorted().collect(Collectors.joining("', '", "['", "']")));
    }

    private static int label(Cell cell, int vertex) {
        return vertex == 0 ? INPUT : vertex == cell.skeleton().output() ? OUTPUT : cell.operator(vertex).ordinal();
    }

    private void refine() {
        hashes = IntStream.range(0, skeleton.vertices()).mapToObj(v -> hash(joined(predecessors(v)) + "|" + joined(successors(v)) + "|" + hashes[v]))
                .toArray(String[]::new);
    }

    private String joined(IntStream vertices) {
        return vertices.mapToObj(v -> hashes[v]).sorted().collect(Collectors.joining());
    }

    private IntStream predecessors(int vertex) {
        return IntStream.range(0, vertex).filter(x -> skeleton.edge(x, vertex));
    }

    private IntStream successors(int vertex) {
        return IntStream.range(vertex + 1, skeleton.vertices()).filter(y -> skeleton.edge(vertex, y));
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(md5.digest(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
