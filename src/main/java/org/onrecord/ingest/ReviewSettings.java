package org.onrecord.ingest;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onrecord.ingest.write.AcceptanceBar;

/** What the operator says of review. */
@ApplicationScoped
public class ReviewSettings {

    @ConfigProperty(name = "onrecord.review.accept-confidence")
    Optional<Double> quotations;

    @ConfigProperty(name = "onrecord.review.accept-confidence-people")
    Optional<Double> people;

    @ConfigProperty(name = "onrecord.review.accept-confidence-meetings")
    Optional<Double> meetings;

    /**
     * From which confidence on what an import brings is accepted without a curator.
     *
     * @throws IllegalArgumentException if a setting is no confidence
     */
    public AcceptanceBar bar() {
        return new AcceptanceBar(quotations.orElse(null), people.orElse(null), meetings.orElse(null));
    }
}
