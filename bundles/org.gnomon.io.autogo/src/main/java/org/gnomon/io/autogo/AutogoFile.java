package org.gnomon.io.autogo;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.ComputationSet;
import org.gnomon.model.packed.RefusedInput;

/** The one file of a source that holds JSON. */
final class AutogoFile {

    private static final Pattern NAME = Pattern.compile("(.+)\\.(jsonl|json)(\\.gz)?");

    private AutogoFile() {}

    static boolean in(ImportSource source) {
        return parts(source).size() == 1;
    }

    private static List<String> parts(ImportSource source) {
        return source.parts().stream().filter(part -> NAME.matcher(part).matches()).toList();
    }

    /** All graphs in it. */
    static ComputationSet read(ImportSource source, Limits limits, Run run) throws IOException {
        List<String> parts = parts(source);
        if (parts.size() != 1) {
            throw new RefusedInput(source.name(), "", parts.isEmpty() ? "no file ends in .json, .jsonl, .json.gz or .jsonl.gz"
                    : "several files hold JSON: " + String.join(", ", parts) + "; give one file");
        }
        String part = parts.getFirst();
        if (source.size(part) > limits.maxBytes()) {
            throw new RefusedInput(part, "", "has " + source.size(part) + " bytes; the limit is " + limits.maxBytes());
        }
        try (InputStream in = source.open(part); InputStream plain = part.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            run.phase("read graphs", 1);
            String name = NAME.matcher(part).replaceFirst("$1");
            ComputationSet set = new ComputationSet(name, new GraphRecords(part, limits, run).read(plain, part.contains(".jsonl"), name));
            run.step();
            return set;
        } catch (ZipException | EOFException e) {
            throw new RefusedInput(part, "", "not whole gzip data: " + e.getMessage(), e);
        }
    }
}
