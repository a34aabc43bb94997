package org.gnomon.model.derived;

import java.util.List;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.Window;

/** The windows of nodes. */
public final class Windows {

    /** Key of the extra setting of windows whose output size is rounded up. */
    public static final String ROUND_UP = "roundUp";

    private Windows() {}

    /**
     * The window that {@code attributes} describe; strides, dilations and groups below 1 count as 1.
     *
     * @throws IllegalArgumentException for a negative kernel or padding
     */
    public static Window of(OpAttributes attributes) {
        return new Window(attributes.getKernelH(), attributes.getKernelW(), Math.max(1, attributes.getStrideH()), Math.max(1, attributes.getStrideW()),
                Math.max(1, attributes.getDilationH()), Math.max(1, attributes.getDilationW()), padding(attributes), Math.max(1, attributes.getGroups()),
                attributes.getExtra().containsKey(ROUND_UP));
    }

    private static Padding padding(OpAttributes attributes) {
        List<Integer> pads = attributes.getPads();
        return switch (attributes.getPadMode()) {
            case SAME -> Padding.SAME;
            case VALID -> Padding.VALID;
            case EXPLICIT -> pads.size() == 4 ? new Padding(Padding.Mode.EXPLICIT, pads.get(0), pads.get(1), pads.get(2), pads.get(3)) : Padding.VALID;
        };
    }
}
