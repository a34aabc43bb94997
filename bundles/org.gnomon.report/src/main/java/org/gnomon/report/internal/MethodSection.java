package org.gnomon.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;

/** Who the methods are and which parameters were in force, so that a reader could repeat the run. */
final class MethodSection {

    private final Evaluation evaluation;
    private final List<String> labels;
    private final String idPrefix;

    /** @param idPrefix tells the anchor from that of another section of the page */
    MethodSection(Evaluation evaluation, List<String> labels, String idPrefix) {
        this.evaluation = evaluation;
        this.labels = labels;
        this.idPrefix = idPrefix;
    }

    void write(Markup m) {
        m.open("section", "id", idPrefix + "methods").leaf("h2", "Methods and parameters in force").newline().open("div", "class", "methods").newline();
        for (int i = 0; i < evaluation.methods().size(); i++) {
            method(m, labels.get(i), evaluation.methods().get(i).call());
        }
        m.close().close().newline();
    }

    private static void method(Markup m, String label, CallResult<?> call) {
        MethodDescriptor method = call.method();
        m.open("article", "class", "method").open("h3").text(label + " ").leaf("span", method.id() + " " + method.version(), "class", "tag");
        if (method.baseline()) {
            m.text(" ").leaf("span", "baseline", "class", "tag");
        }
        m.close().leaf("p", method.description());
        if (!method.paper().isEmpty()) {
            m.leaf("p", method.paper(), "class", "soft");
        }
        if (call.parameters().isEmpty()) {
            m.leaf("p", "No parameters.", "class", "soft");
        } else {
            parameters(m, method, call.parameters());
        }
        m.close().newline();
    }

    private static void parameters(Markup m, MethodDescriptor method, Map<String, ParameterValue> values) {
        m.open("table").open("thead").open("tr").leaf("th", "Parameter", "scope", "col").leaf("th", "Value", "scope", "col")
                .leaf("th", "From", "scope", "col").close().close().open("tbody").newline();
        for (String name : names(method, values)) {
            ParameterValue value = values.get(name);
            Optional<ParameterDescriptor> known = method.parameters().stream().filter(p -> p.name().equals(name)).findFirst();
            m.open("tr", "title", known.map(ParameterDescriptor::help).orElse("")).open("th", "scope", "row").leaf("code", name).close()
                    .leaf("td", String.valueOf(value.value())).leaf("td", value.origin(), "class", "soft").close().newline();
        }
        m.close().close();
    }

    /** As the method declares them; others after them, by name. */
    private static List<String> names(MethodDescriptor method, Map<String, ParameterValue> values) {
        List<String> names = new ArrayList<>(method.parameters().stream().map(ParameterDescriptor::name).filter(values::containsKey).toList());
        TreeSet<String> others = new TreeSet<>(values.keySet());
        others.removeAll(names);
        names.addAll(others);
        return names;
    }
}
