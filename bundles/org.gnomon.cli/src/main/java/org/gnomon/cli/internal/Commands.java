package org.gnomon.cli.internal;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Puts the commands together: construction, environment variables, failures. */
final class Commands {

    private Commands() {}

    static CommandLine line(Session session) {
        FailureReport failures = new FailureReport(session);
        CommandLine line = new CommandLine(GnomonCommand.class, new SessionFactory(session));
        line.setOut(new PrintWriter(session.surroundings().out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.surroundings().err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(120);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(coloured(session) ? Ansi.ON : Ansi.OFF));
        line.setDefaultValueProvider(argument -> fromEnvironment(session, argument));
        line.setParameterExceptionHandler(failures::ofArguments);
        line.setExecutionExceptionHandler(failures::ofWork);
        return line;
    }

    private static boolean coloured(Session session) {
        return session.surroundings().terminal() && !session.surroundings().environment().containsKey("NO_COLOR");
    }

    /** {@code GNOMON_TIME_LIMIT} stands for {@code --time-limit}. */
    private static String fromEnvironment(Session session, ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String name = option.longestName().replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
        return session.surroundings().environment().get("GNOMON_" + name);
    }

    /** Gives the session to whatever asks for it in its constructor. */
    private record SessionFactory(Session session) implements IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Session.class})) {
                    return type.cast(constructor.newInstance(session));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
