package org.gnomon.io.onnx.convert;

/**
 * A place of a model that the computation graph cannot say exactly.
 *
 * @param place the node, as {@code node 17 'Conv_3' (Conv)}
 * @param operator of that node
 * @param consequence what the graph has instead
 */
public record Remark(String place, String operator, String consequence) {}
