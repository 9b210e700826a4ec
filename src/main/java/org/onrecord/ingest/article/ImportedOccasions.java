package org.onrecord.ingest.article;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.match.occasion.KnownOccasion;
import org.onrecord.match.occasion.OccasionMatcher;
import org.onrecord.match.occasion.OccasionReading;
import org.onrecord.match.occasion.ProposedMeeting;
import org.onrecord.record.PartialDate;
import org.onrecord.record.RecordKind;

/** The meetings that an import of articles speaks of: those of the record, and new ones, each once across the articles. */
final class ImportedOccasions {

    private final List<KnownOccasion> known;

    /** @param known the meetings of the record; their keys are public ids */
    ImportedOccasions(List<KnownOccasion> known) {
        this.known = new ArrayList<>(known);
    }

    /**
     * Which meetings those of an article are.
     *
     * @param source the public id of the article
     * @param published its day, or null
     * @return public ids, in the order of the reading
     */
    List<String> ids(OccasionReading reading, String source, PartialDate published) {
        OccasionMatcher matcher = new OccasionMatcher(known);
        List<KnownOccasion> found = new ArrayList<>();
        for (ProposedMeeting meeting : reading.meetings()) {
            KnownOccasion match = matcher.match(meeting.profile(), published).match();
            // Two meetings that one article tells apart are not one, though both may look like one of the record.
            found.add(found.contains(match) ? null : match);
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < found.size(); i++)
            ids.add(remember(found.get(i), reading.meetings().get(i), source));
        return ids;
    }

    private String remember(KnownOccasion match, ProposedMeeting meeting, String source) {
        if (match != null) {
            known.set(known.indexOf(match), new KnownOccasion(match.key(), match.profile().and(meeting.profile())));
            return match.key();
        }
        String id = ArticleIds.within(source, RecordKind.MEETING, meeting.name() + "\n" + meeting.date().date());
        if (known.stream().noneMatch(one -> one.key().equals(id)))
            known.add(new KnownOccasion(id, meeting.profile()));
        return id;
    }
}
