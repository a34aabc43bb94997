package org.gnomon.model.io;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.Window;

/** One operation as a message of small numbers; field {@code i + 1} is number {@code i}. */
final class OperationMessage {

    private static final int COUNT = 21;

    private OperationMessage() {}

    static void write(Operation operation, CodedOutputStream out) throws IOException {
        int[] numbers = numbers(operation);
        for (int i = 0; i < COUNT; i++) {
            if (numbers[i] != 0) {
                out.writeUInt32(i + 1, numbers[i]);
            }
        }
    }

    private static int[] numbers(Operation operation) {
        FeatureShape in = operation.in();
        FeatureShape result = operation.out();
        Window w = operation.window();
        Padding pad = w.padding();
        return new int[] {operation.operator().ordinal(), in.height(), in.width(), in.channels(), result.height(), result.width(), result.channels(),
            w.kernelH(), w.kernelW(), w.strideH(), w.strideW(), w.dilationH(), w.dilationW(), pad.mode().ordinal(), pad.top(), pad.left(), pad.bottom(),
            pad.right(), w.groups(), w.roundUp() ? 1 : 0, operation.bias() ? 1 : 0};
    }

    /** Unknown fields are skipped, as protobuf has it. */
    static Operation read(CodedInputStream in) throws IOException {
        int[] n = new int[COUNT];
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int field = WireFormat.getTagFieldNumber(tag);
            if (field <= COUNT) {
                n[field - 1] = in.readUInt32();
            } else {
                in.skipField(tag);
            }
        }
        Padding padding = new Padding(choice(Padding.Mode.values(), n[13], "padding mode"), n[14], n[15], n[16], n[17]);
        Window window = new Window(n[7], n[8], n[9], n[10], n[11], n[12], padding, n[18], n[19] != 0);
        return new Operation(choice(Operator.values(), n[0], "operator"), new FeatureShape(n[1], n[2], n[3]), new FeatureShape(n[4], n[5], n[6]), window,
                n[20] != 0);
    }

    private static <T> T choice(T[] choices, int number, String what) {
        if (number < 0 || number >= choices.length) {
            throw new NotAccepted("", what + " is " + Integer.toUnsignedString(number) + "; allowed: 0.." + (choices.length - 1));
        }
        return choices[number];
    }
}
