package org.gnomon.io.safetensors;

/** Names from outside, made fit for a message: short and without control characters. */
final class Quoted {

    private static final int LONGEST = 100;

    private Quoted() {}

    static String of(String name) {
        String shown = name.length() > LONGEST ? name.substring(0, LONGEST) + "..." : name;
        return "'" + shown.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?") + "'";
    }
}
