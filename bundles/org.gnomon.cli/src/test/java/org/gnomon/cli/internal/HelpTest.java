package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The help of every command. */
class HelpTest {

    private static final CommandLine ROOT = Commands.line(Scenes.session());

    static Stream<CommandLine> commands() {
        return withSubcommands(ROOT);
    }

    private static Stream<CommandLine> withSubcommands(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTest::withSubcommands));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showsTwoExamplesThatCanBeParsed(CommandLine command) {
        List<String> examples = Arrays.stream(command.getCommandSpec().usageMessage().footer()).map(String::strip)
                .filter(line -> line.contains("gnomon ") && !line.startsWith("gnomon methods show gnn-trainer lists")).toList();

        assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
        examples.forEach(example -> assertThatCode(() -> ROOT.parseArgs(arguments(example))).as(example).doesNotThrowAnyException());
    }

    /** What the shell would pass on. */
    private static String[] arguments(String example) {
        String command = example.substring(example.indexOf("gnomon ") + "gnomon ".length()).replaceFirst("[)>].*", "");
        return command.strip().split("\\s+");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void describesTheCommandAndEveryOption(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        assertThat(command.getCommandSpec().options()).allSatisfy(option -> assertThat(option.description()).as(option.longestName()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fitsIntoATerminalOf120Columns(CommandLine command) {
        assertThat(command.getUsageMessage().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }
}
