package org.gnomon.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The top: shows what there is. */
@Command(name = "gnomon", mixinStandardHelpOptions = true, versionProvider = GnomonCommand.Version.class,
        subcommands = {DemoCommand.class, ExplainCommand.class, EvaluateCommand.class, TrainCommand.class, DataCommand.class, LabelsCommand.class,
            SpacesCommand.class, ModelCommand.class, RulesCommand.class, MethodsCommand.class, DevCommand.class, RunsCommand.class, ServeCommand.class,
            DoctorCommand.class, CompletionCommand.class},
        description = "Explains graph neural networks and works with neural architectures; every method is a bundle of its own.",
        footer = {"", "Examples:", "  gnomon demo", "  gnomon explain --help"})
final class GnomonCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version of the product. */
    static final class Version implements IVersionProvider {

        private final Session session;

        Version(Session session) {
            this.session = session;
        }

        @Override
        public String[] getVersion() {
            return new String[] {"gnomon " + session.version()};
        }
    }
}
