package org.gnomon.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.gnomon.model.convert.GnnModels;
import org.gnomon.model.gnn.GnnModel;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a valid file, reading it and packing the model gives a network or one refusal, in bounded time and memory. */
class DamagedDocumentsTest {

    private static final int ROUNDS = 600;
    private static final DocumentLimits LIMITS = new DocumentLimits(1 << 20, 20_000, 100);

    @ParameterizedTest
    @EnumSource
    void giveANetworkOrARefusal(DocumentForm form) throws IOException {
        byte[] valid = ModelDocumentsTest.save(ModelDocumentsTest.everything(), form);
        Random random = new Random(17);
        int refusals = 0;
        for (int i = 0; i < ROUNDS; i++) {
            refusals += isRefused(damaged(valid, random), form) ? 1 : 0;
        }
        assertThat(refusals).isBetween(ROUNDS / 3, ROUNDS);
        assertThat(isRefused(valid, form)).isFalse();
    }

    private static byte[] damaged(byte[] valid, Random random) {
        byte[] bytes = valid.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> Arrays.fill(bytes, random.nextInt(bytes.length), bytes.length, (byte) random.nextInt());
            case 2 -> {
                int from = random.nextInt(bytes.length);
                int to = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(200), bytes.length - Math.max(from, to));
                System.arraycopy(valid, from, bytes, to, length);
            }
            default -> {
                for (int k = random.nextInt(8); k >= 0; k--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
        }
        return bytes;
    }

    private static boolean isRefused(byte[] bytes, DocumentForm form) throws IOException {
        try {
            List<EObject> roots = ModelDocuments.load(new ByteArrayInputStream(bytes), "file", form, LIMITS);
            GnnModels.network(ModelDocuments.only(GnnModel.class, roots, "file"));
            return false;
        } catch (RefusedInput e) {
            return true;
        }
    }
}
