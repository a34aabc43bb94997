package org.gnomon.cli.internal;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Completion for shells. */
@Command(name = "completion", mixinStandardHelpOptions = true, description = "Print a completion script for bash and zsh.",
        footer = {"", "Examples:", "  source <(gnomon completion)", "  gnomon completion > /etc/bash_completion.d/gnomon"})
final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Override
    public void run() {
        output.line(AutoComplete.bash("gnomon", spec.root().commandLine()));
    }
}
