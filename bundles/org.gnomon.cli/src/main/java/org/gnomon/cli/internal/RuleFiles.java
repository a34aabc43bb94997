package org.gnomon.cli.internal;

import java.io.IOException;
import java.util.Map;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.gnomon.host.RunFolder;

/** Rules as files, through the installed exporters. */
record RuleFiles(Session session, CallOptions options) {

    static final String WITHOUT_LOSS = "rules-json";

    private static final String TABLE = "rules-tsv";

    /** One file by name, of the exporter {@code format}. */
    Map<String, byte[]> in(String format, RuleSet rules) {
        MethodSelector exporter = Selectors.parse(format);
        return session.services().exchange().write(RuleSet.class, rules, exporter, options.withParameters(Map.of())).files();
    }

    byte[] tsv(RuleSet rules) {
        return in(TABLE, rules).values().iterator().next();
    }

    /** Writes the rules into the folder of a run: without loss, and as a table. */
    void write(RunFolder run, RuleSet rules) throws IOException {
        for (String format : new String[] {WITHOUT_LOSS, TABLE}) {
            for (Map.Entry<String, byte[]> file : in(format, rules).entrySet()) {
                run.output(file.getKey(), file.getValue());
            }
        }
    }
}
