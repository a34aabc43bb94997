package org.gnomon.oracle.ofa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A latency table at resolution 224: 100 ms, and 1 ms for every block that is not the first of its unit. */
final class SmallTable {

    private SmallTable() {}

    /** @param extra a line after the 92 good ones, or nothing */
    static void write(Path folder, String extra) throws IOException {
        StringBuilder text = new StringBuilder("res,unit,position,expand,kernel,ms\n224,,const,,,100\n");
        for (int unit = 1; unit <= 5; unit++) {
            for (int expand : new int[] {3, 4, 6}) {
                for (int kernel : new int[] {3, 5, 7}) {
                    text.append("224,%d,first,%d,%d,0\n224,%d,rest,%d,%d,1\n".formatted(unit, expand, kernel, unit, expand, kernel));
                }
            }
        }
        Files.writeString(folder.resolve("note10_ofa_mbv3_lut.csv"), text + extra);
    }
}
