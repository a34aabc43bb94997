package org.gnomon.report.internal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.report.ArchitectureDrawing;
import org.gnomon.report.ArchitectureDrawing.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ArchitectureDrawingTest {

    /** A stem, residual blocks of four nodes and a sum each, and a classifier. */
    private static PackedComputation residual(int blocks) {
        ComputationBuilder net = new ComputationBuilder("<net> & \"more\"");
        int x = net.relu(net.batchNorm(net.conv(net.input(8, 8, 3), 4, 3, 1)));
        for (int b = 0; b < blocks; b++) {
            int inner = net.relu(net.batchNorm(net.conv(x, 4, 3, 1)));
            x = net.sum(net.conv(inner, 4, 3, 1), x);
        }
        net.output(net.dense(net.mean(x), 10));
        return net.build();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void isWellFormedAndAlwaysTheSame(Detail detail) throws Exception {
        String svg = ArchitectureDrawing.svg(residual(3), detail);
        assertThat(parse(svg).getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(ArchitectureDrawing.svg(residual(3), detail)).isEqualTo(svg);
    }

    @Test
    void everyNodeIsABox() throws Exception {
        assertThat(parse(ArchitectureDrawing.svg(residual(3), Detail.NODES)).getElementsByTagName("rect").getLength()).isEqualTo(residual(3).nodeCount());
    }

    @Test
    void boxesDoNotOverlap() throws Exception {
        var rects = parse(ArchitectureDrawing.svg(residual(4), Detail.NODES)).getElementsByTagName("rect");
        List<double[]> boxes = IntStream.range(0, rects.getLength()).mapToObj(i -> (Element) rects.item(i)).map(r -> new double[] {value(r, "x"),
            value(r, "y"), value(r, "x") + value(r, "width"), value(r, "y") + value(r, "height")}).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] a = boxes.get(i);
                double[] b = boxes.get(j);
                assertThat(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1]).as("boxes %s and %s", i, j).isTrue();
            }
        }
    }

    private static double value(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void chainsEndWhereDataBranches() {
        Grouping chains = Grouping.chains(residual(2));
        assertThat(chains.groups().getFirst()).containsExactly(0, 1, 2, 3);
        assertThat(chains.groups().get(1)).containsExactly(4, 5, 6, 7);
        assertThat(chains.groups().get(2)).containsExactly(8);
    }

    @Test
    void blocksAreWhatLiesBetweenNodesThatEveryPathPasses() {
        Grouping blocks = Grouping.blocks(residual(3));
        assertThat(blocks.groups()).containsExactly(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7, 8), List.of(9, 10, 11, 12, 13), List.of(14, 15, 16, 17, 18),
                List.of(19, 20, 21));
    }

    @Test
    void largeGraphsAreDrawnInBlocks() throws Exception {
        assertThat(parse(ArchitectureDrawing.svg(residual(100), Detail.AUTO)).getElementsByTagName("rect").getLength()).isLessThanOrEqualTo(150);
    }
}
