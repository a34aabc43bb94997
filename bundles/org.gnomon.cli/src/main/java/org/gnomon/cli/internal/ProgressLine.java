package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.gnomon.host.ProgressListener;
import org.gnomon.report.Json;

/**
 * Shows how far the work is: a bar that is redrawn on a terminal, a line every ten seconds elsewhere, or one JSON object a second for programs. Always phase,
 * done, total, rate and time left. Thread-safe.
 */
final class ProgressLine implements ProgressListener, AutoCloseable {

    /** How to show it. */
    enum Style {
        AUTO, BAR, LINES, JSON, NONE
    }

    private static final int BAR = 24;

    private final PrintStream err;
    private final Style style;
    private final LongSupplier nanoTime;
    private final long everyNanos;
    private String phase = "";
    private long phaseStart;
    private long doneAtStart;
    private long shown;
    private boolean drawn;

    ProgressLine(PrintStream err, Style style) {
        this(err, style, System::nanoTime);
    }

    ProgressLine(PrintStream err, Style style, LongSupplier nanoTime) {
        this.err = err;
        this.style = style;
        this.nanoTime = nanoTime;
        this.everyNanos = switch (style) {
            case AUTO, BAR -> TimeUnit.MILLISECONDS.toNanos(100);
            case JSON -> TimeUnit.SECONDS.toNanos(1);
            case LINES, NONE -> TimeUnit.SECONDS.toNanos(10);
        };
        this.shown = nanoTime.getAsLong();
    }

    @Override
    public synchronized void progress(String newPhase, long done, long total) {
        long now = nanoTime.getAsLong();
        if (!newPhase.equals(phase) || done < doneAtStart) {
            phase = newPhase;
            phaseStart = now;
            doneAtStart = done;
        }
        if (style != Style.NONE && now - shown >= everyNanos) {
            shown = now;
            show(done, total, now);
        }
    }

    private void show(long done, long total, long now) {
        double seconds = (now - phaseStart) / 1e9;
        double rate = seconds > 0 ? (done - doneAtStart) / seconds : 0;
        long left = rate > 0 && total > 0 ? Math.round((total - done) / rate) : -1;
        switch (style) {
            case AUTO, BAR -> {
                err.print("\r\033[K" + bar(done, total) + text(done, total, rate, left));
                err.flush();
                drawn = true;
            }
            case LINES -> err.println(text(done, total, rate, left));
            case JSON -> err.println(Json.line(json(done, total, rate, left)));
            case NONE -> { }
        }
    }

    private static String bar(long done, long total) {
        int filled = total > 0 ? (int) Math.min(BAR, BAR * done / total) : 0;
        return "[" + "=".repeat(filled) + " ".repeat(BAR - filled) + "] ";
    }

    private String text(long done, long total, double rate, long left) {
        return phase + " " + done + (total > 0 ? "/" + total : "") + ", " + Numbers.text(rate) + "/s"
                + (left >= 0 ? ", " + Numbers.seconds(left) + " left" : "");
    }

    private JsonObject json(long done, long total, double rate, long left) {
        JsonObject json = new JsonObject();
        json.addProperty("phase", phase);
        json.addProperty("done", done);
        json.addProperty("total", total);
        json.addProperty("rate", rate);
        json.addProperty("secondsLeft", left);
        return json;
    }

    /** Takes the bar away. */
    @Override
    public synchronized void close() {
        if (drawn) {
            err.print("\r\033[K");
            err.flush();
            drawn = false;
        }
    }
}
