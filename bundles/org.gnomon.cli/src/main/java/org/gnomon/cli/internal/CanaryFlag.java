package org.gnomon.cli.internal;

import java.util.Optional;
import org.gnomon.host.Canary;
import org.gnomon.install.ChangeOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Whether what is installed only stands beside what serves. */
final class CanaryFlag {

    @Option(names = "--canary", paramLabel = "CALLS", converter = Text.class, description = "Put it beside the version that serves and give it these calls: "
            + "a share such as 10%%, asked (those that only it fits), or a range such as [2.0,3.0) (those that ask for versions in it).")
    private Optional<Canary> canary = Optional.empty();

    ChangeOptions in(ChangeOptions options) {
        return canary.map(options::withCanary).orElse(options);
    }

    private static final class Text implements ITypeConverter<Canary> {

        @Override
        public Canary convert(String text) {
            try {
                return Canary.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
