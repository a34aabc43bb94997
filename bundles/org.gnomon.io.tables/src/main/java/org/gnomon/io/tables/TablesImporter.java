package org.gnomon.io.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** Reads tables of labels: one CSV or JSONL file, or a folder with one such file and {@value #PROFILE}. */
@Component(configurationPid = TablesImporter.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = TablesParameters.class)
@MethodInfo(id = "tables", label = "Label tables", description = "Reads tables of labels of architectures (CSV, JSONL, gzip), as a profile file describes them")
public final class TablesImporter implements Importer<LabelSet> {

    static final String PID = "org.gnomon.io.tables";
    static final String PROFILE = "profile.json";

    private static final List<String> ENDINGS = List.of(".csv", ".csv.gz", ".jsonl", ".jsonl.gz");

    @Override
    public Class<LabelSet> produces() {
        return LabelSet.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        long tables = source.parts().stream().filter(TablesImporter::isTable).count();
        return tables == 1 && (source.parts().size() == 1 || source.parts().contains(PROFILE));
    }

    private static boolean isTable(String part) {
        return ENDINGS.stream().anyMatch(part::endsWith);
    }

    @Override
    public LabelSet read(ImportSource source, Limits limits, Run run) throws IOException {
        return read(source, limits, "", run);
    }

    @Override
    public LabelSet read(ImportSource source, Limits limits, Parameters parameters, Run run) throws IOException {
        return read(source, limits, parameters.as(TablesParameters.class).profile(), run);
    }

    private static LabelSet read(ImportSource source, Limits limits, String profile, Run run) throws IOException {
        String table = source.parts().stream().filter(TablesImporter::isTable).findFirst()
                .orElseThrow(() -> new RefusedInput(source.name(), "", "there is no table in it; a table ends in " + String.join(", ", ENDINGS)));
        if (source.size(table) > limits.maxBytes()) {
            throw new RefusedInput(table, "", source.size(table) + " bytes; allowed: " + limits.maxBytes());
        }
        try (Records records = records(new Lines(source.open(table), table, limits.maxBytes(), run))) {
            if (!records.next()) {
                throw new RefusedInput(table, "line 2", "the table has no records");
            }
            return new TableReader(profile(profile, source, table, records), records, limits).read(run);
        }
    }

    private static Records records(Lines lines) throws IOException {
        try {
            return lines.source().contains(".jsonl") ? new JsonRecords(lines) : new CsvRecords(lines);
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    private static TableProfile profile(String wanted, ImportSource source, String table, Records records) throws IOException {
        if (!wanted.isEmpty()) {
            return chosen(wanted);
        }
        if (source.parts().contains(PROFILE)) {
            try (InputStream in = source.open(PROFILE)) {
                return ProfileReader.read(in.readNBytes(ProfileReader.MAX_BYTES + 1), PROFILE);
            }
        }
        return Profiles.recognise(table, records);
    }

    private static TableProfile chosen(String wanted) throws IOException {
        if (Profiles.names().contains(wanted)) {
            return Profiles.read(wanted);
        }
        Path file = path(wanted);
        if (!Files.isRegularFile(file)) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no profile '" + wanted + "' and no such file; profiles: " + String.join(", ", Profiles.names()),
                    "name one of them, or the path of a profile file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ProfileReader.read(in.readNBytes(ProfileReader.MAX_BYTES + 1), file.getFileName().toString());
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new BadRequest(Reason.USAGE, "'" + text + "' is no profile and no path", "name one of them, or the path of a profile file");
        }
    }
}
