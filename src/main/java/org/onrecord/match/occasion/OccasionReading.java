package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.quote.SpeakerMention;

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

    /**
     * With those who spoke at the meetings of bodies among the participants, where nobody else is named: whoever speaks there
     * is
     * there, though the words that name the meeting call them "the leader".
     *
     * @param quotations of the article
     * @param placements where each of them was said
     */
    public OccasionReading withSpeakers(List<ExtractedQuotation> quotations, List<Optional<Placement>> placements) {
        List<ProposedMeeting> attended = new ArrayList<>(meetings);
        for (int i = 0; i < quotations.size(); i++) {
            int meeting = placements.get(i).map(Placement::meeting).orElse(-1);
            if (meeting < 0 || !isNamed(quotations.get(i).speaker()))
                continue;
            ProposedMeeting known = attended.get(meeting);
            SpeakerMention speaker = quotations.get(i).speaker();
            if (known.profile().family() == OccasionFamily.SITTING && known.profile().people().isEmpty())
                attended.set(meeting, known
                        .with(new Party(PartyKind.PERSON, speaker.name(), null, Set.of(), speaker.range())));
        }
        return new OccasionReading(mentions, attended, claims, orders, days);
    }

    private static boolean isNamed(SpeakerMention speaker) {
        return speaker != null && speaker.kind() == SpeakerKind.PERSON && speaker.name().indexOf(' ') > 0;
    }
}
