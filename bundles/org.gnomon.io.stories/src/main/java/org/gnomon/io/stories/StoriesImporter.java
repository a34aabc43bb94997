package org.gnomon.io.stories;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.InstanceSet;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.text.TextLines;
import org.osgi.service.component.annotations.Component;

/** Small relational graphs with a question each, one a line. */
@Component
@MethodInfo(id = "stories", label = "Stories", description = "Reads small relational graphs with a question each from lines of JSON, packed by gzip or not")
public final class StoriesImporter implements Importer<InstanceSet> {

    private static final Pattern NAME = Pattern.compile("(.+)\\.jsonl(\\.gz)?");

    @Override
    public Class<InstanceSet> produces() {
        return InstanceSet.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return files(source).size() == 1;
    }

    private static List<String> files(ImportSource source) {
        return source.parts().stream().filter(part -> NAME.matcher(part).matches()).toList();
    }

    @Override
    public InstanceSet read(ImportSource source, Limits limits, Run run) throws IOException {
        List<String> files = files(source);
        if (files.size() != 1) {
            throw new RefusedInput(source.name(), "", files.isEmpty() ? "no file ends in .jsonl or .jsonl.gz"
                    : "several files hold stories: " + String.join(", ", files) + "; give one file");
        }
        String file = files.getFirst();
        if (source.size(file) > limits.maxBytes()) {
            throw new RefusedInput(file, "", source.size(file) + " bytes; allowed: " + limits.maxBytes());
        }
        run.phase("read stories", 0);
        try (TextLines lines = new TextLines(source.open(file), file, limits.maxBytes(), run)) {
            return new InstanceSet(NAME.matcher(file).replaceFirst("$1"), new StoryReader(lines, limits).read(run));
        }
    }
}
