import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Compares folders of two builds, and what is in their archives, and prints a line for every difference. */
final class CompareBuilds {

    private static final int TAR_BLOCK = 512;

    private int differences;

    /** @param header what the archive says beside the content: time, mode, owner */
    private record Entry(byte[] content, String header) {}

    public static void main(String[] args) throws IOException {
        CompareBuilds comparison = new CompareBuilds();
        for (String folder : Arrays.asList(args).subList(2, args.length)) {
            comparison.folders(Path.of(args[0], folder), Path.of(args[1], folder));
        }
        System.out.println(comparison.differences == 0 ? "no difference" : comparison.differences + " differences");
        System.exit(comparison.differences == 0 ? 0 : 1);
    }

    private void folders(Path left, Path right) throws IOException {
        TreeSet<Path> names = new TreeSet<>(files(left));
        names.addAll(files(right));
        for (Path name : names) {
            Path one = left.resolve(name);
            Path other = right.resolve(name);
            String shown = left.getFileName() + "/" + name;
            if (!Files.exists(one) || !Files.exists(other)) {
                report(shown, "only in the " + (Files.exists(one) ? "first" : "second"));
            } else if (Files.isExecutable(one) != Files.isExecutable(other)) {
                report(shown, "one is executable");
            } else if (Files.mismatch(one, other) >= 0) {
                contents(shown, one, other);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    private void contents(String name, Path one, Path other) throws IOException {
        if (name.endsWith(".tar.gz")) {
            archives(name, tar(one), tar(other));
        } else {
            contents(name, Files.readAllBytes(one), Files.readAllBytes(other));
        }
    }

    private void contents(String name, byte[] one, byte[] other) throws IOException {
        if (name.endsWith(".jar") || name.endsWith(".zip")) {
            archives(name, zip(one), zip(other));
        } else if (name.endsWith(".gz")) {
            contents(name.substring(0, name.length() - ".gz".length()), unpacked(one), unpacked(other));
        } else {
            report(name, "at byte " + Arrays.mismatch(one, other) + ": " + around(one, other) + " | " + around(other, one));
        }
    }

    private void archives(String name, Map<String, Entry> one, Map<String, Entry> other) throws IOException {
        int before = differences;
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String entry : names) {
            String shown = name + "!" + entry;
            if (!one.containsKey(entry) || !other.containsKey(entry)) {
                report(shown, "only in the " + (one.containsKey(entry) ? "first" : "second"));
                continue;
            }
            if (!one.get(entry).header().equals(other.get(entry).header())) {
                report(shown, one.get(entry).header() + " | " + other.get(entry).header());
            }
            if (!Arrays.equals(one.get(entry).content(), other.get(entry).content())) {
                contents(shown, one.get(entry).content(), other.get(entry).content());
            }
        }
        if (differences == before) {
            report(name, List.copyOf(one.keySet()).equals(List.copyOf(other.keySet())) ? "the archive alone" : "the order of the entries");
        }
    }

    private static Map<String, Entry> zip(byte[] bytes) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new Entry(zip.readAllBytes(), "time " + entry.getTimeLocal()));
            }
        }
        return entries;
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    /** Extended headers come as entries of their own. */
    private static Map<String, Entry> tar(Path file) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            for (byte[] header = in.readNBytes(TAR_BLOCK); header.length == TAR_BLOCK && header[0] != 0; header = in.readNBytes(TAR_BLOCK)) {
                int size = Integer.parseInt(field(header, 124, 12).strip(), 8);
                byte[] content = in.readNBytes(size);
                in.skipNBytes((TAR_BLOCK - size % TAR_BLOCK) % TAR_BLOCK);
                entries.put(field(header, 345, 155) + field(header, 0, 100) + (header[156] == '0' ? "" : " (" + (char) header[156] + ")" + entries.size()),
                        new Entry(content, "mode " + field(header, 100, 8).strip() + ", owner " + field(header, 265, 32) + ", time " + field(header, 136, 12)));
            }
        }
        return entries;
    }

    private static String field(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static String around(byte[] bytes, byte[] other) {
        int at = Arrays.mismatch(bytes, other);
        return new String(bytes, Math.max(0, at - 40), Math.min(bytes.length, at + 40) - Math.max(0, at - 40), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private void report(String name, String difference) {
        differences++;
        System.out.println(name + ": " + difference);
    }
}
