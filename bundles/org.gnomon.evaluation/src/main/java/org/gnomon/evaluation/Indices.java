package org.gnomon.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;

/** Indices as users write them: {@code 0..20,25,all}; both ends of a range count. */
public final class Indices {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(?:\\.\\.([0-9]{1,9}))?");

    private Indices() {}

    /**
     * The indices, ascending, each once.
     *
     * @param what for messages, for example {@code graph}
     * @param count how many there are; allowed are {@code 0..count-1}
     * @throws BadRequest (usage) for anything else
     */
    public static List<Integer> parse(String text, String what, int count) {
        BitSet indices = new BitSet();
        for (String part : text.split(",", -1)) {
            mark(indices, part.strip(), what, count);
        }
        return indices.stream().boxed().toList();
    }

    private static void mark(BitSet indices, String part, String what, int count) {
        if (part.equals("all")) {
            indices.set(0, count);
            return;
        }
        Matcher matcher = FORM.matcher(part);
        if (!matcher.matches()) {
            throw new BadRequest(Reason.USAGE, "'" + part + "' is no " + what + "; allowed: 7, 0..20, all, or several with commas", "");
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (last < first || last >= count) {
            throw new BadRequest(Reason.USAGE, what + " " + part + " does not exist; allowed: 0.." + (count - 1), "");
        }
        indices.set(first, last + 1);
    }
}
