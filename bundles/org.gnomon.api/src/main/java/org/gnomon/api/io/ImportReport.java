package org.gnomon.api.io;

import java.util.List;

/**
 * What is in a foreign file and what becomes of it, for people: tables under titles. An {@link Importer} of reports says also of a file that cannot be
 * imported why and where.
 *
 * @param source name of the file
 * @param format name of its format
 * @param sections in the order in which they are shown
 */
public record ImportReport(String source, String format, List<Section> sections) {

    public ImportReport {
        sections = List.copyOf(sections);
    }

    /**
     * One table.
     *
     * @param columns names of the columns
     * @param rows texts, one a column
     */
    public record Section(String title, List<String> columns, List<List<String>> rows) {

        /** @throws IllegalArgumentException when a row does not have as many texts as there are columns */
        public Section {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("row " + row + " of section '" + title + "'; expected " + columns.size() + " texts: " + columns);
                }
            }
        }
    }
}
