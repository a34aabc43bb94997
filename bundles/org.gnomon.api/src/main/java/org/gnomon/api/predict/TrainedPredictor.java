package org.gnomon.api.predict;

import org.gnomon.api.MethodState;

/**
 * A predictor after training: immutable, can be stored and sent. Call it by leasing exactly {@code state.selector()}.
 *
 * @param task what it predicts
 * @param state its checkpoint, with method and exact version: weights, vocabulary, label scaling, and what it was trained on
 */
public record TrainedPredictor(PredictionTask task, MethodState state) {}
