package org.gnomon.space.declared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.blocks.InvertedResidual;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Window;

/** Adds one block with its arguments. Without an argument: as many channels as come in, kernel 3, stride 1, normalisation, no bias, no activation. */
final class DeclaredBlock {

    private final ComputationBuilder net;
    private final int classes;
    private final Function<String, Optional<String>> arguments;

    DeclaredBlock(ComputationBuilder net, int classes, Function<String, Optional<String>> arguments) {
        this.net = net;
        this.classes = classes;
        this.arguments = arguments;
    }

    int after(BlockKind kind, int x) {
        int channels = number("channels", net.channels(x));
        return switch (kind) {
            case CONV -> finished(net.conv(x, channels, window().grouped(number("groups", 1)), flag("bias", false)));
            case DEPTHWISE -> finished(net.depthwise(x, window(), flag("bias", false)));
            case INVERTED -> inverted(x, channels);
            case RESIDUAL -> added(unit(unit(x, channels, kernel(), stride(), activation()), channels, kernel(), 1, ActivationKind.NONE), x);
            case BOTTLENECK -> bottleneck(x, channels);
            case SHORTCUT -> shortcut(x, channels);
            case MAXPOOL -> net.maxPool(x, kernel(), stride());
            case AVGPOOL -> net.avgPool(x, kernel(), stride());
            case IDENTITY -> net.identity(x);
            case NORM -> net.batchNorm(x);
            case ACTIVATION -> activation().after(net, x);
            case MEAN -> net.mean(x);
            case DENSE -> net.dense(x, channels);
            case CLASSIFIER -> net.dense(net.mean(x), classes);
        };
    }

    private int finished(int x) {
        return activation().after(net, flag("norm", true) ? net.batchNorm(x) : x);
    }

    private int inverted(int x, int channels) {
        int hidden = Math.multiplyExact(net.channels(x), number("expansion", 1));
        return new InvertedResidual(channels, hidden, kernel(), stride(), 1, activation(), number("squeeze", 0), InvertedResidual.Gate.SIGMOID, true)
                .after(net, x);
    }

    private int bottleneck(int x, int channels) {
        int inner = number("inner", Math.max(1, channels / 4));
        int middle = unit(unit(x, inner, 1, 1, activation()), inner, kernel(), stride(), activation());
        return added(unit(middle, channels, 1, 1, ActivationKind.NONE), x);
    }

    private int added(int x, int input) {
        return activation().after(net, net.sum(x, shortcut(input, net.channels(x))));
    }

    private int shortcut(int x, int channels) {
        return stride() == 1 && net.channels(x) == channels ? x : unit(x, channels, 1, stride(), ActivationKind.NONE);
    }

    private int unit(int x, int channels, int kernel, int stride, ActivationKind activation) {
        return ConvUnit.of(channels, kernel, stride, activation).after(net, x);
    }

    private Window window() {
        return Window.square(kernel(), stride());
    }

    private int kernel() {
        return number("kernel", 3);
    }

    private int stride() {
        return number("stride", 1);
    }

    private int number(String name, int otherwise) {
        return arguments.apply(name).map(text -> number(name, text)).orElse(otherwise);
    }

    /** A number of channels, turns, pixels. */
    static int number(String name, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= FeatureShape.LARGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is '" + text + "'; expected a whole number", e);
        }
        throw new IllegalArgumentException(name + " is " + text + "; allowed: 0.." + FeatureShape.LARGEST);
    }

    private boolean flag(String name, boolean otherwise) {
        String text = arguments.apply(name).orElse(Boolean.toString(otherwise));
        if (!List.of("true", "false").contains(text)) {
            throw new IllegalArgumentException(name + " is '" + text + "'; allowed: true, false");
        }
        return text.equals("true");
    }

    private ActivationKind activation() {
        String text = arguments.apply("activation").orElse("none");
        return Arrays.stream(ActivationKind.values()).filter(kind -> text(kind).equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("activation is '" + text + "'; allowed: "
                        + Arrays.stream(ActivationKind.values()).map(DeclaredBlock::text).toList()));
    }

    private static String text(ActivationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
