package org.gnomon.io.safetensors;

/** One GCN layer, 2 features, 3 wide, 2 classes: the smallest model that has every part. Tests spoil it in one place. */
final class SmallModel {

    static final String DESCRIPTION = """
            {
              "format": "gnomon-gnn",
              "formatVersion": 1,
              "name": "small",
              "task": "graph",
              "features": 2,
              "layers": [{"kind": "gcn", "width": 3}],
              "classes": 2
            }
            """;

    static final String GIN = DESCRIPTION.replace("{\"kind\": \"gcn\", \"width\": 3}", "{\"kind\": \"gin\", \"width\": 3}");

    private SmallModel() {}

    static RawTensors tensors() {
        return classifier(new RawTensors().f32("layers.0.lin.weight", new int[] {3, 2}, 1, 2, 3, 4, 5, 6)
                .f32("layers.0.bias", new int[] {3}, 7, 8, 9));
    }

    static RawTensors gin() {
        return gin(new RawTensors().f32("layers.0.eps", new int[] {1}, 0.5), 1);
    }

    /** @param start the tensor of epsilon, or nothing */
    static RawTensors gin(RawTensors start, double variance) {
        int[] three = {3};
        return classifier(start.f32("layers.0.nn.0.weight", new int[] {3, 2}, new double[6]).f32("layers.0.nn.0.bias", three, 1, 2, 3)
                .f32("layers.0.nn.2.weight", new int[] {3, 3}, new double[9]).f32("layers.0.nn.2.bias", three, 1, 2, 3)
                .f32("layers.0.nn.4.weight", three, 1, 1, 1).f32("layers.0.nn.4.bias", three, 0, 0, 0)
                .f32("layers.0.nn.4.running_mean", three, 0, 0, 0).f32("layers.0.nn.4.running_var", three, 1, variance, 1)
                .counter("layers.0.nn.4.num_batches_tracked"));
    }

    static RawTensors classifier(RawTensors tensors) {
        return tensors.f32("lin1.weight", new int[] {3, 3}, 1, 2, 3, 4, 5, 6, 7, 8, 9).f32("lin1.bias", new int[] {3}, 1, 2, 3)
                .f32("lin2.weight", new int[] {2, 3}, 1, 2, 3, 4, 5, 6).f32("lin2.bias", new int[] {2}, 1, 2);
    }
}
