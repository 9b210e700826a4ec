package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.onrecord.record.ClaimProperty;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Place;
import org.onrecord.text.TextRange;
import org.onrecord.text.place.NamedPlace;
import org.onrecord.text.place.PlaceKind;

/** Makes proposals of what was read: meetings of those occasions of which enough is said, with claims, orders and mentions. */
final class Proposals {

    /** What is said more often is not the better proved, and an endless article must not take forever. */
    private static final int MOST_EVIDENCE = 20;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Discourse discourse;
    private final ArticleDays days;
    private final Map<Draft, Group> groups;
    private final List<Draft> drafts;
    private final List<Order> orders;
    private final List<ClaimSink.Found> found;
    private final Map<Group, Integer> indexes = new LinkedHashMap<>();
    private final Map<String, ProposedClaim> claims = new LinkedHashMap<>();
    private final Map<Sentence, CitationReader> citations = new HashMap<>();

    Proposals(Discourse discourse, Map<Draft, Group> groups, List<Draft> drafts, List<Order> orders,
            List<ClaimSink.Found> found) {
        this.discourse = discourse;
        this.days = discourse.days();
        this.groups = groups;
        this.drafts = drafts;
        this.orders = orders;
        this.found = found;
    }

    OccasionReading make() {
        for (Group group : discourse.groups()) {
            group.date = days.resolve(group.date);
            link(group);
        }
        for (Group group : discourse.groups()) {
            if (group.sameDayAs != null && group.date.isUnknown())
                group.date = group.sameDayAs.date;
            if (isEnough(group))
                indexes.put(group, indexes.size());
        }
        List<ProposedOrder> ordered = orders();
        Map<Group, Integer> previous = previous();
        List<ProposedMeeting> meetings = new ArrayList<>();
        for (Group group : indexes.keySet())
            meetings.add(meeting(group, previous.getOrDefault(group, -1)));
        claims();
        return new OccasionReading(mentions(), meetings, List.copyOf(claims.values()), ordered,
                days);
    }

    private void link(Group group) {
        for (Draft draft : group.mentions)
            if (draft.part != null && groups.get(draft.part) != group)
                group.parent = groups.get(draft.part);
    }

    /** Whether enough is said to tell the occasion from others of its sort. */
    private static boolean isEnough(Group group) {
        boolean real = group.mentions.stream().anyMatch(draft -> !draft.hypothetical);
        if (!real)
            return false;
        boolean when = !group.date.isUnknown();
        boolean where = group.place != null || group.unknownPlace != null;
        boolean who = !group.persons.isEmpty() || !group.sides.isEmpty() || group.body != null;
        return switch (group.family) {
            case CALL -> group.persons.size() > 1 || when && who;
            case VISIT -> !group.persons.isEmpty() && where;
            case SITTING -> who && (when || where || group.status != null);
            case BRIEFING, SPEECH, HEARING ->
                (!group.persons.isEmpty() || group.body != null) && (group.status != null || when || where);
            case TALKS, MEETING -> when && where || (when || where) && (who || group.status != null)
                    || group.status != null && (group.persons.size() > 1 || group.sides.size() > 1 && group.family.isCompatible(
                            OccasionFamily.TALKS));
            case SUMMIT, CONFERENCE, CEREMONY -> when && (where || who || group.status != null) || where;
        };
    }

    private ProposedMeeting meeting(Group group, int previous) {
        List<Party> participants = new ArrayList<>(group.persons.values());
        participants.addAll(group.others.values());
        int parent = group.parent == null ? -1 : indexes.getOrDefault(group.parent, -1);
        return new ProposedMeeting(OccasionName.of(group), classification(group), group.status, group.date, place(group),
                participants, group.sides, group.organizer, group.body, parent, previous, group.profile(),
                group.evidence, rule(group), confidence(group));
    }

    private static MeetingClassification classification(Group group) {
        boolean alone = group.family == OccasionFamily.MEETING && group.persons.size() < 2;
        return alone && group.sides.size() > 1 ? MeetingClassification.TALKS : group.family.classification();
    }

    private static Place place(Group group) {
        NamedPlace place = group.place;
        String venue = place != null && place.kind() == PlaceKind.VENUE ? place.name() : null;
        for (Draft draft : group.mentions)
            if (venue == null && draft.venue != null)
                venue = draft.venue.of(draft.sentence.text);
        if (place == null && group.unknownPlace == null && venue == null)
            return null;
        String locality = group.unknownPlace != null ? group.unknownPlace : place == null ? null : place.locality();
        return new Place(venue, locality, place == null ? null : place.country());
    }

    private static String rule(Group group) {
        return group.mentions.stream().anyMatch(draft -> draft.verb) ? "verb-of-meeting" : "noun-of-occasion";
    }

    /** A first estimate: each fact that tells the occasion from others adds to it. */
    private static double confidence(Group group) {
        double sum = 0.5;
        sum += group.date.isDay() ? 0.15 : group.date.isUnknown() ? 0 : 0.05;
        sum += group.place != null || group.unknownPlace != null ? 0.15 : 0;
        sum += !group.persons.isEmpty() || group.sides.size() > 1 || group.body != null ? 0.1 : 0;
        sum += group.status != null ? 0.05 : 0;
        sum += group.mentions.size() > 1 ? 0.03 : 0;
        return Math.round(sum * 100) / 100.0;
    }

    private List<ProposedOrder> orders() {
        List<ProposedOrder> ordered = new ArrayList<>();
        for (Order order : orders) {
            Integer earlier = indexes.get(groups.get(order.earlier()));
            Integer later = indexes.get(groups.get(order.later()));
            if (earlier != null && later != null && !earlier.equals(later))
                ordered.add(new ProposedOrder(earlier, later, order.evidence()));
        }
        return ordered;
    }

    /** The one before each in a series: of its own sort rather than of another, and the last of several. */
    private Map<Group, Integer> previous() {
        Map<Group, Group> before = new HashMap<>();
        for (Order order : orders) {
            Group earlier = groups.get(order.earlier());
            Group later = groups.get(order.later());
            if (earlier == later || !indexes.containsKey(earlier) || !earlier.family.isCompatible(later.family))
                continue;
            before.merge(later, earlier, Proposals::last);
        }
        Map<Group, Integer> previous = new HashMap<>();
        before.forEach((later, earlier) -> previous.put(later, indexes.get(earlier)));
        return previous;
    }

    private static Group last(Group one, Group other) {
        PartialDate date = one.date.date();
        PartialDate another = other.date.date();
        return date != null && another != null && date.compareTo(another) < 0 ? other : one;
    }

    private List<OccasionMention> mentions() {
        List<OccasionMention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            OccasionDate date = draft.date == null ? OccasionDate.UNKNOWN : days.resolve(OccasionDate.of(draft.date));
            mentions.add(new OccasionMention(draft.range(), draft.sentence.range(draft.head, draft.headLast),
                    draft.sentence.range, indexes.getOrDefault(groups.get(draft), -1), draft.family, date));
        }
        return mentions;
    }

    private void claims() {
        for (Draft draft : drafts)
            if (indexes.containsKey(groups.get(draft)) && !draft.hypothetical)
                claims(draft, groups.get(draft));
        for (ClaimSink.Found claim : found)
            if (indexes.containsKey(claim.group()))
                add(claim);
    }

    private void claims(Draft draft, Group group) {
        TextRange whole = draft.range();
        if (draft.date != null)
            date(group, draft.sentence, days.resolve(OccasionDate.of(draft.date)), whole, draft.date.rule().label());
        if (draft.placeRange != null && draft.place == null)
            add(group, draft.sentence, ClaimProperty.PLACE, town(draft), whole, "place-of-the-occasion", 0.7);
        if (draft.placeRange != null && draft.place != null && draft.place.kind() != PlaceKind.VENUE
                && !isWiderThanKnown(draft.place, group))
            add(group, draft.sentence, ClaimProperty.PLACE, town(draft), whole, "place-of-the-occasion", 0.9);
        if (draft.venue != null)
            add(group, draft.sentence, ClaimProperty.VENUE, draft.venue.of(draft.sentence.text), whole,
                    "venue-of-the-occasion", 0.9);
        for (Party party : draft.parties)
            participant(draft, group, party, whole);
        if (draft.level != null)
            add(group, draft.sentence, ClaimProperty.LEVEL, draft.level.of(draft.sentence.text), draft.level,
                    "level-of-the-occasion", 0.85);
        if (draft.agenda != null)
            add(group, draft.sentence, ClaimProperty.AGENDA, draft.agenda.of(draft.sentence.text), draft.agenda,
                    "agenda-of-the-occasion", 0.75);
        if (draft.organizer != null)
            add(group, draft.sentence, ClaimProperty.ORGANIZER, draft.organizer.name(), whole, "host-of-the-occasion", 0.85);
        if (draft.status != null)
            add(group, draft.sentence, ClaimProperty.STATUS, draft.status.name(), whole, "status-of-the-occasion", 0.9);
    }

    private static boolean isWiderThanKnown(NamedPlace place, Group group) {
        return group.place != null && group.place.kind() != PlaceKind.VENUE && !group.place.equals(place)
                && group.place.isWithin(place);
    }

    private static String town(Draft draft) {
        return draft.unknownPlace != null ? draft.unknownPlace : draft.placeRange.of(draft.sentence.text);
    }

    private void date(Group group, Sentence sentence, OccasionDate date, TextRange evidence, String rule) {
        PartialDate value = date.date();
        if (value != null)
            add(group, sentence, ClaimProperty.DATE, value.toString(), evidence, rule, date.isDay() ? 0.9 : 0.8);
    }

    private void participant(Draft draft, Group group, Party party, TextRange whole) {
        if (party.kind() == PartyKind.PERSON)
            add(group, draft.sentence, ClaimProperty.PARTICIPANT, party.name(), whole, "party-of-the-occasion", 0.85);
        if (party.kind() != PartyKind.GROUP || !group.family.isCompatible(OccasionFamily.TALKS))
            return;
        String level = level(party.name());
        if (level != null)
            add(group, draft.sentence, ClaimProperty.LEVEL, level, party.range(), "level-of-the-party", 0.85);
    }

    /** "Senior Russian and U.S. officials" are "senior officials". */
    private static String level(String name) {
        String first = name.split(" ", 2)[0];
        boolean ranked = OccasionLexicon.is("level", OccasionLexicon.fold(first));
        return ranked && name.indexOf(' ') > 0 ? first.toLowerCase(Locale.ROOT) + name.substring(name.lastIndexOf(' ')) : null;
    }

    private void add(ClaimSink.Found claim) {
        if (claim.property() == ClaimProperty.DATE) {
            date(claim.group(), claim.sentence(), claim.group().date, claim.evidence(), claim.rule());
            return;
        }
        double confidence = claim.rule().equals("said-of-the-last-occasion") ? 0.7 : 0.85;
        add(claim.group(), claim.sentence(), claim.property(), claim.value(), claim.evidence(), claim.rule(), confidence);
    }

    /** The same value said again is further evidence for one claim, unless somebody else is cited for it. */
    private void add(Group group, Sentence sentence, ClaimProperty property, String printed, TextRange evidence, String rule,
            double confidence) {
        String value = SPACE.matcher(printed).replaceAll(" ").strip();
        List<Citation> citing = citations.computeIfAbsent(sentence, CitationReader::read).of(evidence).stream()
                .filter(cited -> !group.persons.containsKey(cited.name())).toList();
        int meeting = indexes.get(group);
        String key = meeting + " " + property + " " + value.toLowerCase(Locale.ROOT) + " "
                + citing.stream().map(Citation::name).toList();
        ProposedClaim known = claims.get(key);
        if (known == null) {
            claims.put(key, new ProposedClaim(meeting, property, value, List.of(evidence), citing, rule, confidence));
            return;
        }
        if (known.evidence().size() >= MOST_EVIDENCE || known.evidence().contains(evidence))
            return;
        List<TextRange> all = new ArrayList<>(known.evidence());
        all.add(evidence);
        claims.put(key, new ProposedClaim(meeting, property, known.value(), all, known.citing(), known.rule(),
                known.confidence()));
    }
}
