package org.gnomon.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.host.MethodDescriptor;

/**
 * Generators that can stand for a file.
 *
 * @param kind of the generators, for example {@code story-generator}
 */
record Generators(Session session, String kind) {

    /** The newest version of every installed one. */
    List<MethodDescriptor> installed() {
        return NewestMethods.of(session.services().gateway(), kind);
    }

    /** The generator {@code name}, where there is no file of that name. */
    Optional<MethodDescriptor> named(String name) {
        String id = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
        return Files.exists(session.resolve(Path.of(name))) ? Optional.empty() : installed().stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /**
     * The file or folder {@code name}.
     *
     * @param called what people call the generators
     * @throws BadRequest (not found) where it is neither a path nor a file that exists
     */
    Path file(String name, String called) {
        Path path = session.resolve(Path.of(name));
        if (!Files.exists(path) && !name.contains("/")) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no file, folder or generator '" + name + "'; " + called + ": "
                    + String.join(", ", installed().stream().map(MethodDescriptor::id).toList()), "try: gnomon data list");
        }
        return path;
    }
}
