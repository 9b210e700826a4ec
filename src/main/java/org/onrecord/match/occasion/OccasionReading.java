package org.onrecord.match.occasion;

import java.util.List;

/**
 * The occasions that an article speaks of.
 *
 * @param mentions where it does, in order
 * @param meetings one for each occasion of which enough is said
 * @param claims what it asserts of them, by meeting
 * @param orders which it puts after which
 * @param days what it makes plain of the days that it names
 */
public record OccasionReading(List<OccasionMention> mentions, List<ProposedMeeting> meetings, List<ProposedClaim> claims,
        List<ProposedOrder> orders, ArticleDays days) {

    public OccasionReading {
        mentions = List.copyOf(mentions);
        meetings = List.copyOf(meetings);
        claims = List.copyOf(claims);
        orders = List.copyOf(orders);
    }
}
