package org.gnomon.space.mnasnet;

import java.util.List;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/** The network of seven stages on ImageNet. Source: MnasNet (CVPR 2019), with channels and activations of EfficientNet-B0 (ICML 2019). */
final class MnasNetwork {

    private static final int RESOLUTION = 224;
    private static final int STEM_CHANNELS = 32;
    private static final int LAST_CHANNELS = 1280;
    private static final int CLASSES = 1000;

    private MnasNetwork() {}

    static PackedComputation of(List<Stage> stages, String id) {
        ComputationBuilder net = new ComputationBuilder(id);
        int x = ConvUnit.of(STEM_CHANNELS, 3, 2, ActivationKind.SWISH).after(net, net.input(RESOLUTION, RESOLUTION, 3));
        for (int s = 0; s < stages.size(); s++) {
            x = stages.get(s).after(net, x, StagePlan.ALL.get(s));
        }
        x = ConvUnit.of(LAST_CHANNELS, 1, 1, ActivationKind.SWISH).after(net, x);
        net.output(net.dense(net.identity(net.mean(x)), CLASSES));
        return net.build();
    }

    /** One stage between an input of the shape that arrives at it and an output. */
    static PackedComputation part(Stage stage, int number, String id) {
        FeatureShape in = Window.square(1, 2).output(new FeatureShape(RESOLUTION, RESOLUTION, STEM_CHANNELS));
        for (StagePlan passed : StagePlan.ALL.subList(0, number)) {
            in = Window.square(1, passed.stride()).output(in).withChannels(passed.channels());
        }
        ComputationBuilder net = new ComputationBuilder(id);
        net.output(stage.after(net, net.input(in.height(), in.width(), in.channels()), StagePlan.ALL.get(number)));
        return net.build();
    }
}
