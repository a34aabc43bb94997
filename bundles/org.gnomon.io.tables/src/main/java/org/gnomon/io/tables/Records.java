package org.gnomon.io.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.gnomon.model.packed.RefusedInput;

/** The records of a table, one after another. */
interface Records extends Closeable {

    int MAX_COLUMNS = 1 << 10;

    /** Names of the columns, each once. */
    List<String> header();

    /** Goes to the next record; false at the end. */
    boolean next() throws IOException;

    /** Text of a column of the present record; empty where it has none. */
    String field(int column);

    /** That the present record is not accepted, because of this column. */
    RefusedInput refused(int column, String reason);
}
