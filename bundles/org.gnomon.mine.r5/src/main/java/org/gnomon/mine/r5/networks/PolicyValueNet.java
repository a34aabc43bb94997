package org.gnomon.mine.r5.networks;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.gnomon.mine.r5.search.Judge.Judgement;

/**
 * A network that judges boards. It is trained in the engine and asked in plain Java, millions of times; both compute the same. Its weights are flat arrays,
 * row by row, which others own. Source: R5 (ICLR 2022), section 3.1.
 */
public sealed interface PolicyValueNet permits PairwiseNet, DenseNet {

    /** Its name as a value of the parameter {@code policy}. */
    String name();

    /** The shapes of its arrays: weights {@code [out, in, ...]}, each followed by its bias {@code [out]} where it has one. */
    List<Shape> shapes();

    /** In plain Java. */
    Judgement judge(Board board, float[][] weights);

    /** In the engine. {@code weights} are of the {@link #shapes()}. */
    Outputs outputs(NDManager manager, NDArray[] weights, List<Sample> batch);

    /**
     * What the engine made of a batch.
     *
     * @param logPolicy {@code [batch, moves]}
     * @param target of the policy, likewise
     * @param value {@code [batch]}
     */
    record Outputs(NDArray logPolicy, NDArray target, NDArray value) {}
}
