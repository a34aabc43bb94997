package org.gnomon.model.io;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gnomon.model.packed.GnnNetwork;

/** Parses the first message of a file; unknown fields are skipped, as protobuf has it. */
final class HeaderMessage {

    private int version;
    private String name = "";
    private int task;
    private int featureCount;
    private int graphCount;
    private final List<String> classNames = new ArrayList<>();
    private final List<String> featureNames = new ArrayList<>();

    private HeaderMessage() {}

    static GraphSetHeader read(CodedInputStream in, GraphTotals totals) throws IOException {
        HeaderMessage message = new HeaderMessage();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            message.field(tag, in);
        }
        return message.header(totals);
    }

    private void field(int tag, CodedInputStream in) throws IOException {
        switch (WireFormat.getTagFieldNumber(tag)) {
            case GraphSetFields.HEADER_VERSION -> version = in.readUInt32();
            case GraphSetFields.HEADER_NAME -> name = in.readStringRequireUtf8();
            case GraphSetFields.HEADER_TASK -> task = in.readEnum();
            case GraphSetFields.HEADER_FEATURE_COUNT -> featureCount = in.readUInt32();
            case GraphSetFields.HEADER_GRAPH_COUNT -> graphCount = in.readUInt32();
            case GraphSetFields.HEADER_CLASS_NAME -> classNames.add(in.readStringRequireUtf8());
            case GraphSetFields.HEADER_FEATURE_NAME -> featureNames.add(in.readStringRequireUtf8());
            default -> in.skipField(tag);
        }
    }

    private GraphSetHeader header(GraphTotals totals) {
        require(version == GraphSetFields.FORMAT_VERSION, "format version is " + version + "; allowed: " + GraphSetFields.FORMAT_VERSION);
        GnnNetwork.Task[] tasks = GnnNetwork.Task.values();
        require(0 <= task && task < tasks.length, "task is " + task + "; allowed: 0.." + (tasks.length - 1));
        require(featureCount >= 0, "feature count is " + Integer.toUnsignedString(featureCount) + "; allowed: 0.." + Integer.MAX_VALUE);
        require(featureNames.isEmpty() || featureNames.size() == featureCount, featureNames.size() + " feature names for " + featureCount
                + " features");
        totals.graphs(graphCount);
        return new GraphSetHeader(name, tasks[task], featureCount, graphCount, classNames, featureNames);
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new NotAccepted("", reason);
        }
    }
}
