package org.gnomon.tck.hostile;

import java.util.Locale;
import java.util.TimeZone;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;

/** Changes default locale, default time zone and a system property, and answers: results of others do not depend on them. */
final class ChangedDefaults extends HostileExplainer {

    private static final String PROPERTY = "gnomon.hostile";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @Override
    public Explanation explain(ExplainTask task, Parameters parameters, Run run) {
        Locale.setDefault(Locale.of("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        System.setProperty(PROPERTY, "changed");
        return answer();
    }

    @Override
    public void close() {
        super.close();
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        System.clearProperty(PROPERTY);
    }
}
