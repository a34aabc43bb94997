package org.gnomon.tck;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The annotations that a class file keeps and the JVM does not show, as those of OSGi are: values by element by descriptor of the annotation. A class is
 * its descriptor, an enum constant its name. Source: The Java Virtual Machine Specification 21, chapter 4.
 *
 * @param ofType of the class itself
 * @param ofMethods of its methods by their names, those without any left out
 */
record ClassFileAnnotations(Map<String, Map<String, Object>> ofType, Map<String, Map<String, Map<String, Object>>> ofMethods) {

    /** @throws IllegalArgumentException when its class file cannot be had */
    static ClassFileAnnotations of(Class<?> type) {
        try (InputStream code = type.getResourceAsStream(type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
            if (code == null) {
                throw new IllegalArgumentException("there is no class file of " + type.getName());
            }
            return new Reader(new DataInputStream(code)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one class file from its beginning to its end. */
    private static final class Reader {

        private final DataInputStream in;
        private Object[] constants = {};

        Reader(DataInputStream in) {
            this.in = in;
        }

        ClassFileAnnotations read() throws IOException {
            in.skipNBytes(8);
            readConstants();
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            readMembers();
            Map<String, Map<String, Map<String, Object>>> methods = readMembers();
            return new ClassFileAnnotations(readAttributes(), methods);
        }

        private void readConstants() throws IOException {
            constants = new Object[in.readUnsignedShort()];
            for (int i = 1; i < constants.length; i++) {
                int tag = in.readUnsignedByte();
                constants[i] = readConstant(tag);
                if (tag == 5 || tag == 6) {
                    i++;
                }
            }
        }

        private Object readConstant(int tag) throws IOException {
            switch (tag) {
                case 1 -> {
                    return in.readUTF();
                }
                case 3 -> {
                    return in.readInt();
                }
                case 4 -> {
                    return in.readFloat();
                }
                case 5 -> {
                    return in.readLong();
                }
                case 6 -> {
                    return in.readDouble();
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
            return "";
        }

        private Map<String, Map<String, Map<String, Object>>> readMembers() throws IOException {
            Map<String, Map<String, Map<String, Object>>> members = new LinkedHashMap<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                in.skipNBytes(2);
                String name = text();
                in.skipNBytes(2);
                Map<String, Map<String, Object>> annotations = readAttributes();
                if (!annotations.isEmpty()) {
                    members.put(name, annotations);
                }
            }
            return members;
        }

        private Map<String, Map<String, Object>> readAttributes() throws IOException {
            Map<String, Map<String, Object>> annotations = new LinkedHashMap<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                String name = text();
                long length = Integer.toUnsignedLong(in.readInt());
                if (name.equals("RuntimeInvisibleAnnotations")) {
                    for (int annotation = in.readUnsignedShort(); annotation > 0; annotation--) {
                        annotations.put(text(), readElements());
                    }
                } else {
                    in.skipNBytes(length);
                }
            }
            return annotations;
        }

        private Map<String, Object> readElements() throws IOException {
            Map<String, Object> elements = new LinkedHashMap<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                elements.put(text(), readValue());
            }
            return elements;
        }

        private Object readValue() throws IOException {
            int tag = in.readUnsignedByte();
            return switch (tag) {
                case 'e' -> {
                    in.skipNBytes(2);
                    yield text();
                }
                case '@' -> {
                    in.skipNBytes(2);
                    yield readElements();
                }
                case '[' -> readList();
                case 'Z' -> constant().equals(1);
                default -> constant();
            };
        }

        private List<Object> readList() throws IOException {
            List<Object> values = new ArrayList<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                values.add(readValue());
            }
            return values;
        }

        private Object constant() throws IOException {
            return constants[in.readUnsignedShort()];
        }

        private String text() throws IOException {
            return (String) constant();
        }
    }
}
