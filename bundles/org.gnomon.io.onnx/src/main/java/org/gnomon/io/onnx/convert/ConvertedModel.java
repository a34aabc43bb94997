package org.gnomon.io.onnx.convert;

import java.util.List;
import org.gnomon.model.computation.PackedComputation;

/** A model as a computation graph, with the places that the graph cannot say exactly. */
public record ConvertedModel(PackedComputation graph, List<Remark> remarks) {

    public ConvertedModel {
        remarks = List.copyOf(remarks);
    }
}
