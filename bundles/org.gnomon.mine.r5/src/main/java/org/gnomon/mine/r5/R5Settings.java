package org.gnomon.mine.r5;

import org.gnomon.mine.r5.answers.Predictor.Aggregation;
import org.gnomon.mine.r5.episodes.EpisodeSettings;
import org.gnomon.mine.r5.search.SearchSettings;
import org.gnomon.rules.PathSampler;

/** The values in force: those that were set, and the profile's for the others. */
record R5Settings(R5Parameters set, Profile profile) {

    private static final String OF_PROFILE = "profile";
    private static final int LONGEST_PATH = 64;
    private static final int EXPANSIONS = 100_000;

    static R5Settings of(R5Parameters parameters) {
        return new R5Settings(parameters, Profile.of(parameters));
    }

    PathSampler sampler() {
        return new PathSampler(set.paths(), set.slack(), LONGEST_PATH, false, EXPANSIONS);
    }

    String policy() {
        return set.policy().equals(OF_PROFILE) ? profile.policy() : set.policy();
    }

    EpisodeSettings episodes() {
        boolean labelAware = set.goal().equals(OF_PROFILE) ? profile.labelAware() : set.goal().equals("label");
        double single = set.single() < 0 ? profile.scores().single() : set.single();
        return new EpisodeSettings(search(set.playouts() > 0 ? set.playouts() : profile.search().playouts()), labelAware, EpisodeSettings.EXPLORING,
                profile.scores().with(set.right(), single, set.decay(), set.forgetBelow()));
    }

    /** For answers. */
    SearchSettings search() {
        return search(set.predictionPlayouts());
    }

    private SearchSettings search(int playouts) {
        return new SearchSettings(playouts, set.exploration() < 0 ? profile.search().exploration() : set.exploration(), profile.search().credit());
    }

    int refine() {
        return set.refine() < 0 ? profile.refine() : set.refine();
    }

    /** Whether paths are read by search and not by a chart. */
    boolean isSearching() {
        return set.prediction().equals(OF_PROFILE) ? profile.searching() : set.prediction().equals("mcts");
    }

    Aggregation aggregation() {
        return switch (set.aggregation()) {
            case "vote" -> Aggregation.VOTE;
            case "drop" -> Aggregation.DROP;
            default -> profile.aggregation();
        };
    }
}
