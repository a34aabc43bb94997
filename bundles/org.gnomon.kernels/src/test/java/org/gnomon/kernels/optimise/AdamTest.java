package org.gnomon.kernels.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AdamTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    /** Numbers of PyTorch 1.13 (torch.optim.Adam, float64, rate 0.05) on {@code (x - 3)^2 + sin y + z / 2} from (1, -2, 0). */
    @Test
    void walksAsInPyTorch() {
        double[] values = {1, -2, 0};
        Adam adam = new Adam(3, 0.05);
        steps(adam, values, 2);
        assertThat(values).containsExactly(new double[] {1.0999630023341762, -1.9002373339492202, -0.09999999799999967}, ROUNDING);
        steps(adam, values, 48);
        assertThat(values).containsExactly(new double[] {2.8850302633070264, -1.5475982575513296, -2.4999999500000007}, ROUNDING);
    }

    @Test
    void aValueWithoutGradientStays() {
        double[] values = {0.3, 0.7};
        new Adam(2, 0.1).step(values, new double[] {0, 1});
        assertThat(values[0]).isEqualTo(0.3);
    }

    @Test
    void refusesAnotherNumberOfValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Adam(3, 0.1).step(new double[3], new double[2])).withMessageContaining("2 gradients");
    }

    @Test
    void refusesARateThatIsNotPositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Adam(1, 0)).withMessageContaining("positive");
    }

    private static void steps(Adam adam, double[] values, int count) {
        for (int step = 0; step < count; step++) {
            adam.step(values, new double[] {2 * (values[0] - 3), Math.cos(values[1]), 0.5});
        }
    }
}
