package org.gnomon.model.io;

import org.eclipse.emf.ecore.resource.Resource;
import org.xml.sax.SAXParseException;

/** Where and why a parser failed, from its chain of causes. */
final class FailurePosition {

    private FailurePosition() {}

    /** Line and column, where one of the causes knows them. */
    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException parse) {
                return line(parse.getLineNumber(), parse.getColumnNumber());
            }
            if (cause instanceof Resource.Diagnostic diagnostic) {
                return line(diagnostic.getLine(), diagnostic.getColumn());
            }
        }
        return "";
    }

    /** The message of the innermost cause, or its type where it has none. */
    static String message(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    static String line(int line, int column) {
        return line < 0 ? "" : "line " + line + ", column " + column;
    }
}
