package org.gnomon.io.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.gnomon.api.GnomonException;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.io.onnx.graph.ModelReader;
import org.gnomon.io.onnx.graph.OnnxModel;
import org.gnomon.model.packed.RefusedInput;

/** The one model file of a source. */
record OnnxFile(ImportSource source, String part, Limits limits, Run run) {

    private static final String SUFFIX = ".onnx";

    /** What is made of a model. */
    @FunctionalInterface
    interface Use<T> {
        T of(OnnxModel model);
    }

    static boolean in(ImportSource source) {
        return !models(source).isEmpty();
    }

    private static List<String> models(ImportSource source) {
        return source.parts().stream().filter(part -> part.toLowerCase(Locale.ROOT).endsWith(SUFFIX)).toList();
    }

    /** Reads the model and uses it; every failure is one {@link RefusedInput}. */
    static <T> T use(ImportSource source, Limits limits, Run run, Use<T> use) throws IOException {
        List<String> models = models(source);
        if (models.size() != 1) {
            throw new RefusedInput(source.name(), "", models.isEmpty() ? "no part ends in '" + SUFFIX + "'"
                    : "several models in one folder: " + String.join(", ", models) + "; give one of the files");
        }
        OnnxFile file = new OnnxFile(source, models.getFirst(), limits, run);
        try {
            return use.of(file.read());
        } catch (RefusedInput | GnomonException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RefusedInput(file.part(), "", "not a usable ONNX model: " + e.getMessage(), e);
        }
    }

    private OnnxModel read() throws IOException {
        long size = source.size(part);
        if (size > limits.maxBytes()) {
            throw new RefusedInput(part, "", size + " bytes; the limit is " + limits.maxBytes());
        }
        try (InputStream in = source.open(part)) {
            return new ModelReader(part, in, limits, run).read();
        }
    }
}
