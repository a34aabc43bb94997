package org.gnomon.io.onnx;

import java.io.IOException;
import org.gnomon.api.io.ImportReport;
import org.gnomon.api.io.Importer;
import org.gnomon.tck.ImporterContract;
import org.gnomon.tck.MemoryFolder;

class OnnxReportImporterContractTest extends ImporterContract<ImportReport> {

    @Override
    protected Importer<ImportReport> importer() {
        return new OnnxReportImporter();
    }

    @Override
    protected MemoryFolder sample() throws IOException {
        return MemoryFolder.written(new OnnxExporter(), ExporterTest.everyOperator());
    }
}
