package org.gnomon.oracle.ofa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gnomon.model.packed.RefusedInput;

/** The blocks of a network by unit, active ones only, in network order. */
record BlockUnits(OfaFamily family, List<List<Block>> units) {

    private static final Pattern BLOCK = Pattern.compile("e([346])k([357])");

    BlockUnits {
        units = units.stream().map(List::copyOf).toList();
    }

    /**
     * Reads {@code e3k5,e6k7|e4k3,e4k3|...}: units joined by {@code |}, blocks by a comma.
     *
     * @throws RefusedInput with the column, for anything else and for numbers of units or blocks that the family does not have
     */
    static BlockUnits parse(OfaFamily family, String text) {
        List<List<Block>> units = new ArrayList<>();
        int column = 1;
        for (String unit : text.split("\\|", -1)) {
            units.add(unit(family, unit, units.size(), column));
            column += unit.length() + 1;
        }
        require(units.size() == family.units(), text.length(), units.size() + " units; " + family.spaceId() + " has " + family.units());
        return new BlockUnits(family, units);
    }

    private static List<Block> unit(OfaFamily family, String text, int unit, int start) {
        List<Block> blocks = new ArrayList<>();
        int column = start;
        for (String block : text.split(",", -1)) {
            Matcher form = BLOCK.matcher(block);
            require(form.matches(), column, "'" + brief(block) + "' is no block; allowed: e3, e4, e6 with k3, k5, k7, for example e3k5");
            blocks.add(new Block(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))));
            column += block.length() + 1;
        }
        require(blocks.size() >= family.minDepth(unit) && blocks.size() <= family.maxDepth(unit), start, "unit " + (unit + 1) + " has " + blocks.size()
                + " blocks; allowed: " + family.minDepth(unit) + ".." + family.maxDepth(unit));
        return blocks;
    }

    private static String brief(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "...";
    }

    private static void require(boolean holds, int column, String reason) {
        if (!holds) {
            throw new RefusedInput("architecture", "column " + column, reason);
        }
    }
}
