package org.gnomon.oracle.ofa;

import java.util.Arrays;
import java.util.Optional;

/** The two searched families of Once-for-All networks with mobile blocks. */
enum OfaFamily {
    /** MobileNetV3 blocks, width 1.2: five units of 2 to 4 blocks. */
    MBV3("ofa-mbv3", "mbv3", 5, 1),
    /** ProxylessNAS blocks, width 1.3: five units of 2 to 4 blocks and a sixth of one block. */
    PN("ofa-pn", "pn", 6, 0);

    private static final int LONG_UNITS = 5;
    private static final int MIN_DEPTH = 2;
    static final int MAX_DEPTH = 4;

    private final String spaceId;
    private final String fileName;
    private final int units;
    private final int blockType;

    OfaFamily(String spaceId, String fileName, int units, int blockType) {
        this.spaceId = spaceId;
        this.fileName = fileName;
        this.units = units;
        this.blockType = blockType;
    }

    static Optional<OfaFamily> ofSpace(String id) {
        return Arrays.stream(values()).filter(family -> family.spaceId.equals(id)).findFirst();
    }

    String spaceId() {
        return spaceId;
    }

    /** How files with weights begin. */
    String fileName() {
        return fileName;
    }

    int units() {
        return units;
    }

    /** 0 for blocks without squeeze-excitation (MBConv2), 1 for those that may have it (MBConv3). */
    int blockType() {
        return blockType;
    }

    int minDepth(int unit) {
        return unit < LONG_UNITS ? MIN_DEPTH : 1;
    }

    int maxDepth(int unit) {
        return unit < LONG_UNITS ? MAX_DEPTH : 1;
    }
}
