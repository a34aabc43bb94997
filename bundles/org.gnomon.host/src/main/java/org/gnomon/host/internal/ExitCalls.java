package org.gnomon.host.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Class files without calls of {@code System.exit}, {@code Runtime.exit} and {@code Runtime.halt}: each becomes the call of a method that does not exist, so
 * that it fails with a {@link NoSuchMethodError} before anything happens. Only the constant pool changes, which method references share. Source: The Java
 * Virtual Machine Specification 21, section 4.4.
 */
final class ExitCalls {

    static final String REFUSED = "exitIsRefusedToMethods";

    private static final Set<String> OWNERS = Set.of("java/lang/System", "java/lang/Runtime");
    private static final Set<String> NAMES = Set.of("exit", "halt");
    private static final int HEADER = 10;

    private final byte[] code;
    private final int[] entries;
    private final int end;

    private ExitCalls(byte[] code) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(code));
        in.skipNBytes(HEADER - 2);
        this.code = code;
        entries = new int[in.readUnsignedShort()];
        for (int i = 1; i < entries.length; i++) {
            entries[i] = code.length - in.available();
            int tag = in.readUnsignedByte();
            in.skipNBytes(length(tag, in));
            if (tag == 5 || tag == 6) {
                i++;
            }
        }
        end = code.length - in.available();
    }

    private static int length(int tag, DataInputStream in) throws IOException {
        return switch (tag) {
            case 1 -> in.readUnsignedShort();
            case 5, 6 -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> 4;
        };
    }

    /** The same class file where there is nothing to refuse. */
    static byte[] refused(byte[] code) {
        try {
            return new ExitCalls(code).refused();
        } catch (IOException e) {
            throw new UncheckedIOException("a class file that ends too early", e);
        }
    }

    private byte[] refused() throws IOException {
        byte[] changed = code.clone();
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        DataOutputStream added = new DataOutputStream(more);
        int count = entries.length;
        for (int i = 1; i < entries.length; i++) {
            if (isExit(i)) {
                int type = entries[index(entries[i] + 3)] + 3;
                added.writeByte(1);
                added.writeUTF(REFUSED);
                added.writeByte(12);
                added.writeShort(count);
                added.writeShort(index(type));
                put(changed, entries[i] + 3, count + 1);
                count += 2;
            }
        }
        put(changed, HEADER - 2, count);
        return count == entries.length ? code : joined(changed, more.toByteArray());
    }

    private boolean isExit(int entry) {
        return entries[entry] > 0 && code[entries[entry]] == 10 && OWNERS.contains(text(index(entries[index(entries[entry] + 1)] + 1)))
                && NAMES.contains(text(index(entries[index(entries[entry] + 3)] + 1)));
    }

    private int index(int at) {
        return (code[at] & 0xff) << 8 | code[at + 1] & 0xff;
    }

    /** Names of the JDK are ASCII; others may be read wrongly and are then equal to none of them. */
    private String text(int entry) {
        return new String(code, entries[entry] + 3, index(entries[entry] + 1), StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
    }

    private byte[] joined(byte[] changed, byte[] added) {
        byte[] whole = Arrays.copyOf(changed, changed.length + added.length);
        System.arraycopy(added, 0, whole, end, added.length);
        System.arraycopy(changed, end, whole, end + added.length, changed.length - end);
        return whole;
    }
}
