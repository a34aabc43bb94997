package org.gnomon.model.packed;

/**
 * One message-passing layer. Messages are summed over incoming edges, each times its edge gate {@code w_e}; there are no self loops, no degree
 * normalisation and no mean.
 */
public sealed interface MessageLayer {

    /** Width of the rows it reads. */
    int in();

    /** Width of the rows it writes. */
    int out();

    /**
     * {@code H' = relu(sum_e w_e (H/||H||)_src W^T + b)}: rows are divided by {@code max(L2 norm, 1e-12)}, weighted, then summed; the bias comes
     * last.
     */
    record Gcn(Dense linear) implements MessageLayer {
        @Override
        public int in() {
            return linear.in();
        }

        @Override
        public int out() {
            return linear.out();
        }
    }

    /** {@code A = sum_e w_e H_src + (1+epsilon) H; H' = batchNorm(relu(second(relu(first(A)))))}, with no ReLU after the normalisation. */
    record Gin(double epsilon, Dense first, Dense second, BatchNorm norm) implements MessageLayer {
        @Override
        public int in() {
            return first.in();
        }

        @Override
        public int out() {
            return second.out();
        }
    }

    /** {@code H' = relu(neighbour(sum_e w_e H_src) + root H)}: GraphSAGE with sum aggregation; the bias belongs to {@code neighbour}. */
    record Sage(Dense neighbour, Dense root) implements MessageLayer {
        @Override
        public int in() {
            return neighbour.in();
        }

        @Override
        public int out() {
            return neighbour.out();
        }
    }
}
