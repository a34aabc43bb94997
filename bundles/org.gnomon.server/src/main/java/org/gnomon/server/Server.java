package org.gnomon.server;

import java.net.URI;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Answers requests over HTTP with the installed methods. A service; thread-safe. */
@ProviderType
public interface Server {

    /**
     * Opens a server; it answers when this returns, and until it is closed. The token that requests need is read from the file that the settings name; where
     * there is none, one is made that only its owner can read.
     *
     * @throws org.gnomon.api.BadRequest (usage) when the address cannot be had, the token file can be read by others or holds no token, or a name
     *     is served twice
     */
    Serving serve(Served served, ServerSettings settings);

    /** A server that answers. */
    @ProviderType
    interface Serving extends AutoCloseable {

        /** Where: {@code http://127.0.0.1:8421}. */
        URI address();

        /** The file with the token. */
        Path tokenFile();

        /**
         * Refuses new work, waits some seconds for what runs, cancels the rest, and closes every connection; takes at most nine seconds where methods stop
         * when told to. Closing again does nothing.
         */
        @Override
        void close();
    }
}
