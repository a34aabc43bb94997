package org.gnomon.space.inception;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/** A stem, four stages and a classifier, on CIFAR-10. Source: GENNAPE (AAAI 2023); public code of AutoGO. */
final class InceptionNetwork {

    private static final int TAIL = 512;
    private static final int CLASSES = 10;

    private final ComputationBuilder net;

    private InceptionNetwork(String id) {
        net = new ComputationBuilder(id);
    }

    static PackedComputation graph(String id, List<Stage> stages) {
        return new InceptionNetwork(id).of(stages);
    }

    private PackedComputation of(List<Stage> stages) {
        int x = conv(net.input(32, 32, 3), Stage.channels(0), ActivationKind.RELU6, 3);
        for (Stage stage : stages) {
            for (int block = 0; block < stage.blocks(); block++) {
                x = block(stage, x, stage.number() > 0 && block == 0 ? 2 : 1);
            }
        }
        net.output(net.dense(net.identity(net.mean(conv(x, TAIL, ActivationKind.RELU6, 3))), CLASSES));
        return net.build();
    }

    /** Paths side by side, a 1x1 convolution where their channels do not add up, and what came in added where the shapes allow. */
    private int block(Stage stage, int input, int stride) {
        int x = net.concat(IntStream.range(0, stage.paths().size())
                .mapToObj(p -> path(stage.paths().get(p), stage.pathChannels(p), input, stride)).toList());
        if (net.channels(x) != Stage.channels(stage.number())) {
            x = conv(x, Stage.channels(stage.number()), ActivationKind.NONE, 1);
        }
        return stride == 1 && net.shape(x).equals(net.shape(input)) ? net.sum(input, x) : x;
    }

    /** The first operator that sets channels goes to the inner ones, the last to those of the path; the first convolution strides. */
    private int path(Path path, int channels, int input, int stride) {
        PathOperations operations = new PathOperations(net);
        List<Integer> widths = widths(path, channels);
        int x = input;
        int open = stride;
        for (int i = 0; i < path.operators().size(); i++) {
            PathOperator operator = path.operators().get(i);
            int width = operator.setsChannels() ? widths.removeFirst() : net.channels(x);
            x = operations.after(operator, x, width, operator.support() ? 1 : open);
            open = operator.support() ? open : 1;
        }
        return x;
    }

    /** Channels that each operator that can set them sets. */
    private static List<Integer> widths(Path path, int channels) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 1; i < path.setters(); i++) {
            widths.add(path.inner().channels(channels));
        }
        widths.add(channels);
        return widths;
    }

    private int conv(int x, int channels, ActivationKind activation, int kernel) {
        return new ConvUnit(channels, Window.square(kernel, 1), true, activation).after(net, x);
    }
}
