package org.gnomon.space.darts;

/** What can stand on an edge of a cell; the ordinal is the number in texts. */
enum CellOperator {

    MAX_POOL("max_pool_3x3"), AVG_POOL("avg_pool_3x3"), SKIP("skip_connect"), SEPARABLE3("sep_conv_3x3"), SEPARABLE5("sep_conv_5x5"),
    DILATED3("dil_conv_3x3"), DILATED5("dil_conv_5x5");

    private final String text;

    CellOperator(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
