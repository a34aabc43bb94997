package org.gnomon.mine.r5.networks;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gnomon.mine.r5.search.Reduction;
import org.gnomon.model.packed.RefusedInput;

/** The part of a checkpoint that a network takes: its kind, its arrays, its samples. */
public final class NetFormat {

    public static final String NAME = "state of R5";

    private NetFormat() {}

    public static void write(Learner learner, DataOutputStream out) throws IOException {
        NetState state = learner.state();
        out.writeBoolean(learner.net() instanceof DenseNet);
        out.writeDouble(state.multiplier());
        out.writeInt(state.weights().steps());
        for (float[] array : state.weights().arrays()) {
            write(array, out);
        }
        out.writeInt(state.replay().size());
        for (Sample sample : state.replay().samples()) {
            write(sample, out);
        }
    }

    private static void write(Sample sample, DataOutputStream out) throws IOException {
        out.writeInt(sample.policy().length);
        for (int m = 0; m < sample.policy().length; m++) {
            out.writeInt(sample.board().moves().get(m).left());
            out.writeInt(sample.board().moves().get(m).right());
            write(sample.board().features()[m], out);
        }
        write(sample.policy(), out);
        out.writeFloat(sample.value());
        out.writeByte(sample.symmetry().turns());
        out.writeBoolean(sample.symmetry().mirrored());
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    /** @throws RefusedInput for what no network of {@code relations} wrote */
    public static Learner read(DataInputStream in, int relations) throws IOException {
        boolean dense = in.readBoolean();
        require(!dense || DenseNet.bytes(relations) <= in.available(), "ends early");
        PolicyValueNet net = dense ? new DenseNet(relations) : new PairwiseNet(relations);
        NetState state = new NetState(new AdamWeights(net));
        state.multiplier(in.readDouble());
        state.weights().steps(in.readInt());
        require(state.multiplier() > 0 && Double.isFinite(state.multiplier()), "has a factor of the learning rate of " + state.multiplier());
        require(state.weights().steps() >= 0, "has made " + state.weights().steps() + " steps");
        for (float[] array : state.weights().arrays()) {
            read(array, in);
        }
        int samples = in.readInt();
        require(samples >= 0 && samples <= ReplayBuffer.CAPACITY, "has " + samples + " samples");
        for (int i = 0; i < samples; i++) {
            state.replay().add(sample(in));
        }
        return new Learner(net, state);
    }

    private static Sample sample(DataInputStream in) throws IOException {
        int count = in.readInt();
        require(count > 0 && count <= in.available() / Integer.BYTES, "has a sample of " + count + " moves");
        List<Reduction.Move> moves = new ArrayList<>();
        float[][] features = new float[count][Board.FEATURES];
        for (int m = 0; m < count; m++) {
            moves.add(new Reduction.Move(relation(in), relation(in)));
            read(features[m], in);
        }
        float[] policy = new float[count];
        read(policy, in);
        float value = in.readFloat();
        int turns = in.readByte();
        require(Math.abs(value) <= 1 && turns >= 0 && turns < 4, "has a sample of value " + value + " turned " + turns + " times");
        return new Sample(new Board(List.copyOf(moves), features), policy, value, new Symmetry(turns, in.readBoolean()));
    }

    private static int relation(DataInputStream in) throws IOException {
        int relation = in.readInt();
        require(relation >= 0, "has a sample of relation " + relation);
        return relation;
    }

    private static void read(float[] values, DataInputStream in) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
            require(Float.isFinite(values[i]), "has a weight or feature of " + values[i]);
        }
    }

    public static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new RefusedInput(NAME, "", otherwise);
        }
    }
}
