package org.gnomon.cli.internal;

import java.util.List;
import java.util.Optional;
import org.gnomon.cli.Program;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.evaluation.ExplainerEvaluation;
import org.gnomon.host.Exchange;
import org.gnomon.host.Gateway;
import org.gnomon.host.RunStore;
import org.gnomon.install.ContractCheck;
import org.gnomon.install.MethodInstaller;
import org.gnomon.report.HtmlReport;
import org.gnomon.server.Server;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import picocli.CommandLine;

/** The program over picocli. */
@Component
public final class PicocliProgram implements Program {

    private final Services services;
    private final String version;

    @Activate
    public PicocliProgram(BundleContext context, @Reference Gateway gateway, @Reference Exchange exchange, @Reference RunStore runs,
            @Reference ExplainerEvaluation evaluation, @Reference HtmlReport report,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) TorchEngine torch,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) MethodInstaller installer,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) ContractCheck contract,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) Server server, @Reference ServiceComponentRuntime components) {
        this.services = new Services(gateway, exchange, runs, evaluation, report, Optional.ofNullable(torch), Optional.ofNullable(installer),
                Optional.ofNullable(contract), Optional.ofNullable(server), components);
        this.version = context.getBundle().getVersion().toString();
    }

    @Override
    public int run(List<String> arguments, Surroundings surroundings) {
        awaitInstalled(surroundings);
        Session session = new Session(services, version, surroundings);
        CommandLine line = Commands.line(session);
        return line.execute(arguments.toArray(String[]::new));
    }

    /** What was installed is there before a command looks for it; what is not served is told once. */
    private void awaitInstalled(Surroundings surroundings) {
        if (services.installer().isEmpty()) {
            return;
        }
        try {
            services.installer().get().awaitStart().problems().forEach(problem -> surroundings.err().println("gnomon: " + problem));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
