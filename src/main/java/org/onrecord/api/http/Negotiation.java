package org.onrecord.api.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what an answer is given as from what is accepted (RFC 9110, 12.5.1). */
final class Negotiation {

    private Negotiation() {
    }

    /** A type with the range that decides on it. */
    private record Candidate(MediaType type, MediaRange range, int position) {
    }

    /**
     * The type of the greatest weight; among equals that whose range stands first, then the usual one.
     *
     * @param accept the header, null where there is none: then anything is accepted
     * @param usual what is given where both are as welcome
     * @return empty if nothing that can be given is accepted
     */
    static Optional<MediaType> choose(String accept, MediaType usual) {
        if (accept == null || accept.isBlank())
            return Optional.of(usual);
        List<MediaRange> ranges = MediaRange.readAll(accept);
        return Stream.of(MediaType.values()).flatMap(type -> candidate(type, ranges).stream())
                .filter(candidate -> candidate.range.quality() > 0)
                .min(Comparator.comparingDouble((Candidate candidate) -> -candidate.range.quality())
                        .thenComparingInt(Candidate::position).thenComparing(candidate -> candidate.type != usual))
                .map(Candidate::type);
    }

    private static Optional<Candidate> candidate(MediaType type, List<MediaRange> ranges) {
        return ranges.stream().filter(range -> range.matches(type)).max(Comparator.comparingInt(MediaRange::precision))
                .map(range -> new Candidate(type, range, ranges.indexOf(range)));
    }
}
