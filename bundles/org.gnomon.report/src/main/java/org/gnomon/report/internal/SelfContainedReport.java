package org.gnomon.report.internal;

import java.util.List;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.report.HtmlReport;
import org.gnomon.report.ReportInput;
import org.gnomon.report.RulesReportInput;
import org.gnomon.report.SweepReportInput;
import org.osgi.service.component.annotations.Component;

/** Provides the page as a service. */
@Component
public final class SelfContainedReport implements HtmlReport {

    @Override
    public String render(ReportInput input) {
        return new ReportPage(input).html();
    }

    @Override
    public String render(SweepReportInput input) {
        return new SweepPage(input).html();
    }

    @Override
    public String render(RulesReportInput input) {
        return new RulesPage(input).html();
    }

    @Override
    public List<Integer> choose(List<ExplainTask> tasks) {
        return CaseChoice.of(tasks);
    }
}
