package org.gnomon.io.onnx;

import java.io.IOException;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Run;
import org.gnomon.api.io.ImportReport;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.osgi.service.component.annotations.Component;

/** Reports on ONNX files. */
@Component
@MethodInfo(id = "onnx-report", label = "ONNX report",
        description = "Says what is in an ONNX model, and which of its operators a computation graph cannot say and where they are")
public final class OnnxReportImporter implements Importer<ImportReport> {

    @Override
    public Class<ImportReport> produces() {
        return ImportReport.class;
    }

    @Override
    public boolean recognises(ImportSource source) {
        return OnnxFile.in(source);
    }

    @Override
    public ImportReport read(ImportSource source, Limits limits, Run run) throws IOException {
        return OnnxFile.use(source, limits, run, model -> new OnnxReport(source, model).write(run));
    }
}
