package org.gnomon.rules.internal;

import java.util.List;
import org.gnomon.api.MethodInfo;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleScorer;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.FactIndex;
import org.gnomon.rules.RuleMeasurer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The measures of AMIE for any rule. */
@Component(configurationPid = RuleMeasures.PID, configurationPolicy = ConfigurationPolicy.IGNORE)
@Designate(ocd = MeasureParameters.class)
@MethodInfo(id = "rule-measures", label = "Measures of rules", description = "Counts support, confidence, PCA confidence and head coverage of given rules",
        paper = "Galarraga et al., AMIE, WWW 2013")
public final class RuleMeasures implements RuleScorer {

    static final String PID = "org.gnomon.rules.measures";

    @Override
    public List<Measures> score(List<Rule> rules, Iterable<Triple> facts, Parameters parameters, Run run) {
        MeasureParameters values = parameters.as(MeasureParameters.class);
        run.phase("index", 0);
        return new RuleMeasurer(new FactIndex(FactSet.of(facts)), values.matching(), values.workLimit()).measure(rules, run);
    }
}
