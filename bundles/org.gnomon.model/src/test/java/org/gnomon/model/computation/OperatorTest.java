package org.gnomon.model.computation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {

    @Test
    void thereAre32AndTheFirstIsOutOfVocabulary() {
        assertThat(Operator.values()).hasSize(32);
        assertThat(Operator.UNKNOWN.ordinal()).isZero();
        assertThat(Operator.IDENTITY.ordinal()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({"conv,CONV", "CONV,CONV", "layer1/relu6_3,RELU6", "relu,RELU", "depthwise_conv,DEPTHWISE", "my_batchnorm_2,BATCH_NORM", "einsum,UNKNOWN",
        "'',UNKNOWN"})
    void namesAreFoundInLabels(String label, Operator operator) {
        assertThat(Operator.within(label)).isEqualTo(operator);
    }
}
