package org.gnomon.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.search.Architecture;
import org.gnomon.model.packed.RefusedInput;

/**
 * Texts of mobile networks. Written: units joined by {@code |}, layers by {@code ,}, a layer as {@code e6k7}. Read as well: layers as
 * {@code mbconv3_e6_k7}, and the encoding of Once-for-All, {@code ks=7535..;e=6443..;d=23..}, with one digit for every layer that may be, whether it
 * is there or not, and one for the depth of every unit.
 */
public final class MobileText {

    private static final Pattern LAYER = Pattern.compile("e(\\d)k(\\d)");
    private static final Pattern ENCODING = Pattern.compile("ks=(\\d+)[;, ]e=(\\d+)[;, ]d=(\\d+)");

    private final String what;
    private final MobileUnits units;
    private final String block;
    private final Pattern named;

    /**
     * @param what is read, for messages: {@code OFA-MBv3 architecture}
     * @param block name of the block in texts that name it: {@code mbconv3}
     */
    public MobileText(String what, MobileUnits units, String block) {
        this.what = what;
        this.units = units;
        this.block = block;
        named = Pattern.compile(Pattern.quote(block) + "_e(\\d)_k(\\d)");
    }

    public String print(Architecture architecture) {
        return units.layers(architecture).stream().map(unit -> unit.stream().map(MobileLayer::text).collect(Collectors.joining(",")))
                .collect(Collectors.joining("|"));
    }

    /**
     * Reads any of the three forms.
     *
     * @throws RefusedInput naming unit and layer
     */
    public Architecture parse(String text) {
        List<List<MobileLayer>> layers = text.startsWith("ks=") ? decoded(text) : listed(text);
        try {
            return units.architecture(layers);
        } catch (IllegalArgumentException e) {
            throw new RefusedInput(what, "", e.getMessage(), e);
        }
    }

    private List<List<MobileLayer>> listed(String text) {
        String[] parts = text.split("\\|", -1);
        return IntStream.range(0, parts.length).mapToObj(u -> unit(parts[u].split(",", -1), u)).toList();
    }

    private List<MobileLayer> unit(String[] parts, int unit) {
        return IntStream.range(0, parts.length).mapToObj(l -> layer(parts[l].strip(), unit, l)).toList();
    }

    private MobileLayer layer(String text, int unit, int layer) {
        Matcher matcher = (text.startsWith(block) ? named : LAYER).matcher(text);
        if (!matcher.matches()) {
            throw new RefusedInput(what, "unit " + (unit + 1) + ", layer " + (layer + 1),
                    "layer is '" + text + "'; expected e6k7 or " + block + "_e6_k7");
        }
        return new MobileLayer(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private List<List<MobileLayer>> decoded(String text) {
        int slots = units.depths().stream().mapToInt(MobileUnits.Depth::most).sum();
        Matcher matcher = ENCODING.matcher(text);
        if (!matcher.matches() || matcher.group(1).length() != slots || matcher.group(2).length() != slots
                || matcher.group(3).length() != units.depths().size()) {
            throw new RefusedInput(what, "", "expected ks=" + slots + " digits;e=" + slots + " digits;d=" + units.depths().size() + " digits");
        }
        List<List<MobileLayer>> layers = new ArrayList<>();
        int slot = 0;
        for (int u = 0; u < units.depths().size(); u++) {
            MobileUnits.Depth allowed = units.depths().get(u);
            int depth = allowed.fixed() ? allowed.most() : digit(matcher.group(3), u);
            int start = slot;
            layers.add(IntStream.range(0, Math.min(depth, slots - start))
                    .mapToObj(l -> new MobileLayer(digit(matcher.group(2), start + l), digit(matcher.group(1), start + l))).toList());
            slot += allowed.most();
        }
        return layers;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
