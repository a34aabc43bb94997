package org.gnomon.space.nb101;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The hash by which the benchmark knows a cell, the same for every order of its vertices: MD5 of degrees and label per vertex, then one round per
 * vertex that takes in the sorted hashes of both neighbourhoods. Source: NAS-Bench-101 (ICML 2019), public code. No two cells of the space that
 * differ share one.
 */
final class ModuleHash {

    private static final int INPUT = -1;
    private static final int OUTPUT = -2;

    private final int[][] before;
    private final int[][] behind;
    private final MessageDigest md5;
    private String[] hashes;

    private ModuleHash(Cell cell) {
        Skeleton skeleton = cell.skeleton();
        int n = skeleton.vertices();
        before = vertices(n, v -> IntStream.range(0, v).filter(x -> skeleton.edge(x, v)));
        behind = vertices(n, v -> IntStream.range(v + 1, n).filter(y -> skeleton.edge(v, y)));
        try {
            md5 = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no MD5", e);
        }
        hashes = new String[n];
        for (int v = 0; v < n; v++) {
            hashes[v] = hash("(" + behind[v].length + ", " + before[v].length + ", " + label(cell, v) + ")");
        }
    }

    private static int[][] vertices(int n, IntFunction<IntStream> of) {
        return IntStream.range(0, n).mapToObj(v -> of.apply(v).toArray()).toArray(int[][]::new);
    }

    /** 32 hexadecimal digits. */
    static String of(Cell cell) {
        ModuleHash hash = new ModuleHash(cell);
        for (int round = 0; round < cell.skeleton().vertices(); round++) {
            hash.refine();
        }
        Arrays.sort(hash.hashes);
        return hash.hash("['" + String.join("', '", hash.hashes) + "']");
    }

    private static int label(Cell cell, int vertex) {
        return vertex == 0 ? INPUT : vertex == cell.skeleton().output() ? OUTPUT : cell.operator(vertex).ordinal();
    }

    private void refine() {
        String[] refined = new String[hashes.length];
        for (int v = 0; v < refined.length; v++) {
            refined[v] = hash(joined(before[v]) + "|" + joined(behind[v]) + "|" + hashes[v]);
        }
        hashes = refined;
    }

    private String joined(int[] vertices) {
        String[] of = new String[vertices.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = hashes[vertices[i]];
        }
        Arrays.sort(of);
        return String.join("", of);
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(md5.digest(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
