package org.gnomon.io.safetensors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gnomon.io.safetensors.TensorRole.Use;
import org.gnomon.model.packed.RefusedInput;

/** Gives every tensor of the file its role; refuses missing, misshapen and left-over tensors before any of them is read. */
final class TensorMatch {

    private static final int SHOWN = 8;

    private final TensorNames names;
    private final List<TensorRole> roles;
    private final Map<String, TensorEntry> entries = new LinkedHashMap<>();

    private TensorMatch(ModelDescription model, TensorHeader header) {
        names = model.names();
        roles = TensorRoles.of(model);
        header.entries().forEach(entry -> entries.put(entry.name(), entry));
    }

    /** The role of each tensor, by the tensor's name. */
    static Map<String, TensorRole> of(ModelDescription model, TensorHeader header) {
        TensorMatch match = new TensorMatch(model, header);
        match.checkReplacements();
        Map<String, TensorRole> roleOf = match.roleOfName();
        Set<String> extra = new TreeSet<>(match.entries.keySet());
        extra.removeAll(roleOf.keySet());
        roleOf.forEach((name, role) -> match.check(name, role, extra));
        match.refuseExtra(extra, roleOf.keySet());
        roleOf.keySet().retainAll(match.entries.keySet());
        return roleOf;
    }

    private void checkReplacements() {
        Set<String> starts = new TreeSet<>();
        for (TensorRole role : roles) {
            for (int end = role.name().length(); end > 0; end = role.name().lastIndexOf('.', end - 1)) {
                starts.add(role.name().substring(0, end));
            }
        }
        for (String key : names.replacements().keySet()) {
            if (!starts.contains(key)) {
                throw new RefusedInput(ModelParts.DESCRIPTION, "tensors", "no tensor of this network is called " + Quoted.of(key)
                        + " or starts so; " + Spelling.question(key, starts) + "names: " + listed(starts));
            }
        }
    }

    private Map<String, TensorRole> roleOfName() {
        Map<String, TensorRole> roleOf = new LinkedHashMap<>();
        for (TensorRole role : roles) {
            TensorRole other = roleOf.put(names.of(role.name()), role);
            if (other != null) {
                throw new RefusedInput(ModelParts.DESCRIPTION, "tensors", "'" + other.name() + "' and '" + role.name()
                        + "' both read tensor " + Quoted.of(names.of(role.name())));
            }
        }
        return roleOf;
    }

    private void check(String name, TensorRole role, Set<String> extra) {
        TensorEntry entry = entries.get(name);
        if (entry == null && role.use() == Use.WEIGHT) {
            throw missing(name, role, extra);
        }
        if (entry == null) {
            return;
        }
        if (!role.fits(entry.shape())) {
            throw refused(name, "the shape is " + entry.shape() + "; " + ModelParts.DESCRIPTION + " expects " + role.shape() + " for "
                    + role.name() + (entry.shape().reversed().equals(role.shape()) ? "; it looks transposed, PyTorch keeps [out, in]" : ""));
        }
        if (entry.dtype().holdsWeights() == (role.use() == Use.COUNTER)) {
            throw refused(name, "the dtype is " + entry.dtype() + "; allowed for " + role.name() + ": "
                    + (role.use() == Use.COUNTER ? "I64" : "F64, F32, F16, BF16"));
        }
    }

    private static RefusedInput missing(String name, TensorRole role, Set<String> extra) {
        String use = name.equals(role.name()) ? "" : " (for " + role.name() + ")";
        String others = extra.isEmpty() ? "no tensor is left over" : "not used so far: " + listed(extra);
        return refused(name, "missing" + use + "; " + Spelling.question(name, extra) + others + "; other names can be mapped with \"tensors\" in "
                + ModelParts.DESCRIPTION);
    }

    private void refuseExtra(Set<String> extra, Set<String> known) {
        if (!extra.isEmpty()) {
            String first = extra.iterator().next();
            Set<String> absent = known.stream().filter(name -> !entries.containsKey(name)).collect(Collectors.toCollection(TreeSet::new));
            throw refused(first, "the network of " + ModelParts.DESCRIPTION + " has no use for " + listed(extra) + "; "
                    + Spelling.question(first, absent) + "leave out what is not needed, so that nothing is lost unseen");
        }
    }

    private static RefusedInput refused(String tensor, String reason) {
        return new RefusedInput(ModelParts.TENSORS, TensorHeader.place(tensor), reason);
    }

    private static String listed(Set<String> names) {
        String shown = names.stream().limit(SHOWN).map(Quoted::of).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }
}
