package org.gnomon.server.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gnomon.evaluation.ExplainerEvaluation;
import org.gnomon.host.Gateway;
import org.gnomon.install.MethodInstaller;
import org.gnomon.install.Status;
import org.gnomon.server.Served;
import org.gnomon.server.Server;
import org.gnomon.server.ServerSettings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;

/** The server over the gateway. */
@Component
public final class ServerComponent implements Server {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final long EVALUATION_MILLIS = 5_000;

    private final Gateway gateway;
    private final ServiceTracker<MethodInstaller, MethodInstaller> installers;
    private final ServiceTracker<ExplainerEvaluation, ExplainerEvaluation> evaluations;
    private final Set<HttpServing> open = ConcurrentHashMap.newKeySet();

    /** What comes and goes is tracked, so that servers go on: there is another evaluation whenever a metric is installed. */
    @Activate
    public ServerComponent(BundleContext context, @Reference Gateway gateway) {
        this.gateway = gateway;
        this.installers = new ServiceTracker<>(context, MethodInstaller.class, null);
        installers.open();
        this.evaluations = new ServiceTracker<>(context, ExplainerEvaluation.class, null);
        evaluations.open();
    }

    @Deactivate
    void stop() {
        open.forEach(HttpServing::close);
        evaluations.close();
        installers.close();
    }

    @Override
    public Serving serve(Served served, ServerSettings settings) {
        Catalogue catalogue = new Catalogue(served);
        Token token = new TokenFile(settings.tokenFile()).token();
        Calls calls = new Calls(settings.calls(), PATIENCE);
        Supplier<Optional<Status>> installed = () -> Optional.ofNullable(installers.getService()).map(MethodInstaller::status);
        Routes routes = Routes.of(gateway, installed, catalogue, new Readiness(gateway, installed, settings.required(), calls),
                new ExplainEndpoint(catalogue, this::evaluation, calls, settings.timeLimit()));
        List<String> names = Stream.concat(Stream.of(settings.host()), settings.names().stream()).toList();
        HttpServing serving = HttpServing.open(settings, calls, new Door(new Visitor(names, token), routes));
        open.removeIf(HttpServing::isClosed);
        open.add(serving);
        return serving;
    }

    private ExplainerEvaluation evaluation() {
        try {
            ExplainerEvaluation evaluation = evaluations.waitForService(EVALUATION_MILLIS);
            if (evaluation == null) {
                throw new HttpRefusal(503, "interrupted", "explanations cannot be measured at the moment", "ask again", Failures.SOON);
            }
            return evaluation;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HttpRefusal(503, "stopping", "the server is being stopped", "");
        }
    }
}
