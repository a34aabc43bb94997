package org.gnomon.install.internal;

import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The mark of a start that is under way; its lock ends with the process. */
record StartMark(Path file, FileChannel lock) {}
