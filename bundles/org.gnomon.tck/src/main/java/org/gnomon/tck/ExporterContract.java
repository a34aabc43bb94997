package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.assertj.core.api.Assumptions;
import org.gnomon.api.Run;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.junit.jupiter.api.Test;

/**
 * What every exporter promises: the same value gives the same bytes, in plain files of the folder. Subclass it, give it the exporter and a value.
 *
 * @param <T> what the exporter writes
 */
public abstract class ExporterContract<T> extends MethodContract<Exporter<T>> {

    /** A new instance of the exporter under test. */
    protected abstract Exporter<T> exporter();

    /** A small value that has every part the format knows. */
    protected abstract T value();

    /** An importer that reads the value back, equal; none unless overridden. */
    protected Optional<Importer<T>> importer() {
        return Optional.empty();
    }

    @Override
    final Exporter<T> method() {
        return exporter();
    }

    @Override
    final Object use(Exporter<T> exporter, Run run) throws IOException {
        return MemoryFolder.written(exporter, value());
    }

    @Test
    protected void itTakesWhatItSays() {
        assertThat(value()).isInstanceOf(exporter().accepts());
    }

    @Test
    protected void itWritesFiles() throws IOException {
        assertThat(MemoryFolder.written(exporter(), value()).parts()).isNotEmpty();
    }

    @Test
    protected void whatIsWrittenIsReadBack() throws IOException {
        Assumptions.assumeThat(importer()).as("an importer of the same format").isPresent();
        Importer<T> importer = importer().orElseThrow();
        MemoryFolder written = MemoryFolder.written(exporter(), value());
        assertThat(importer.recognises(written)).isTrue();
        assertThat(importer.read(written, Limits.DEFAULT, TestParameters.defaults(), TestRun.seeded(0))).isEqualTo(value());
    }
}
