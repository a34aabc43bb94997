package org.gnomon.host.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The defaults of the JVM that a method can change for everybody: locale and time zone. What they are is looked at when no call runs, and put right when a
 * call ends. Thread-safe.
 */
final class JvmDefaults {

    private final List<String> running = new ArrayList<>();
    private State state = State.now();

    private record State(Locale locale, Locale display, Locale format, TimeZone zone) {

        static State now() {
            return new State(Locale.getDefault(), Locale.getDefault(Locale.Category.DISPLAY), Locale.getDefault(Locale.Category.FORMAT), TimeZone.getDefault());
        }

        void restore() {
            Locale.setDefault(locale);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(zone);
        }
    }

    synchronized void callBegins(String method) {
        if (running.isEmpty()) {
            state = State.now();
        }
        running.add(method);
    }

    synchronized void callEnds(String method) {
        State now = State.now();
        if (!now.equals(state)) {
            state.restore();
            System.getLogger("org.gnomon.host").log(Level.WARNING, "the JVM's default locale or time zone was changed to " + now.locale() + ", "
                    + now.zone().getID() + " and is put right; at work was: " + String.join(", ", running));
        }
        running.remove(method);
    }
}
