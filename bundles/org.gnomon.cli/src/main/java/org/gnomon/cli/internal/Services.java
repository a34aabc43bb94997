package org.gnomon.cli.internal;

import java.util.Optional;
import org.gnomon.engine.djl.TorchEngine;
import org.gnomon.evaluation.ExplainerEvaluation;
import org.gnomon.host.Exchange;
import org.gnomon.host.Gateway;
import org.gnomon.host.RunStore;
import org.gnomon.install.ContractCheck;
import org.gnomon.install.MethodInstaller;
import org.gnomon.report.HtmlReport;
import org.gnomon.server.Server;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** The services that commands work with. */
record Services(Gateway gateway, Exchange exchange, RunStore runs, ExplainerEvaluation evaluation, HtmlReport report, Optional<TorchEngine> torch,
        Optional<MethodInstaller> installer, Optional<ContractCheck> contract, Optional<Server> server, ServiceComponentRuntime components) {}
