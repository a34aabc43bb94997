package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gnomon.evaluation.Sweep.Part;
import org.gnomon.host.RunFolder;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.report.Json;

/** The finished parts of an evaluation in its run folder, and those of an earlier run that need not be computed again. */
final class PartStore {

    private static final String FOLDER = "parts";

    private final RunFolder run;
    private final Optional<Path> earlier;
    private int kept;
    private int taken;

    /** @param earlier folder of the run to continue */
    PartStore(RunFolder run, Optional<Path> earlier) {
        this.run = run;
        this.earlier = earlier.map(folder -> folder.resolve(FOLDER));
    }

    /** The part of the earlier run with this key. */
    Optional<Part> find(PartKey key) {
        Optional<Path> file = earlier.map(folder -> folder.resolve(file(key))).filter(Files::isRegularFile);
        Optional<Part> part = file.map(path -> read(path, key));
        taken += part.isPresent() ? 1 : 0;
        return part;
    }

    private static Part read(Path file, PartKey key) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            JsonObject json = JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
            return new PartJson(key.call().method(), key.asked().tasks(), key.metrics()).read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read: " + e.getMessage(), e);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException | UnsupportedOperationException
                | IndexOutOfBoundsException e) {
            throw new RefusedInput(file.getFileName().toString(), "", "not a part as gnomon evaluate writes it: " + e.getMessage(), e);
        }
    }

    /** Writes {@code part} into the run folder, where a later run finds it. */
    void keep(PartKey key, Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(Json.line(PartJson.write(part)).getBytes(StandardCharsets.UTF_8));
            packed.finish();
            run.volatileOutput(FOLDER + "/" + file(key), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the part " + key.name() + " cannot be written: " + e.getMessage(), e);
        }
        kept++;
    }

    private static String file(PartKey key) {
        return key.name() + ".json.gz";
    }

    /** How many parts are in the run folder. */
    int kept() {
        return kept;
    }

    /** How many of them came from the earlier run. */
    int taken() {
        return taken;
    }
}
