package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.VersionLine;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Place;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.SourceKind;

/** Turns a trip or visit, all of whose people are known, into its source, its meeting and the encounters within. */
final class SceneItems {

    /** Where the data sets are published. */
    private static final String SITE = "https://history.state.gov/departmenthistory/";

    private final Organizations organizations;
    private final Cast cast;

    SceneItems(Organizations organizations, Cast cast) {
        this.organizations = organizations;
        this.cast = cast;
    }

    /** One scene, being turned into items. */
    private static final class Writing {

        private final JourneyScene scene;
        private final Journey journey;
        private final String text;
        private final String source;

        private Writing(JourneyScene scene) {
            this.scene = scene;
            this.journey = scene.journey;
            this.text = journey.text();
            this.source = RecordId.derive(RecordKind.SOURCE, journey.namespace(), journey.id()).value();
        }

        private EvidenceLine evidence(int start, int end) {
            return new EvidenceLine(source, 1, text.substring(start, end), null, null, start, end);
        }
    }

    /** The items, in an order in which each comes after those that it names. */
    List<RecordItem> of(JourneyScene scene) {
        Writing w = new Writing(scene);
        String id = meetingId(w, "");
        List<JourneyPart> present = new ArrayList<>(scene.travellers);
        present.addAll(scene.companions);
        for (JourneyScene.Meeting meeting : scene.meetings)
            for (JourneyPart part : meeting.others())
                if (isOwnPresident(w, part))
                    present.add(part);
        int secondLine = w.text.indexOf('\n') + 1;
        int lineEnd = w.text.indexOf('\n', secondLine) < 0 ? w.text.length() : w.text.indexOf('\n', secondLine);
        List<RecordItem> items = new ArrayList<>();
        items.add(source(w));
        items.add(
                new MeetingItem(id, name(w), w.journey.visit() ? MeetingClassification.VISIT : MeetingClassification.TRIP,
                        MeetingStatus.HELD,
                        PartialDate.of(w.journey.start()), PartialDate.of(w.journey.end()), place(w.journey), null, null,
                        lines(w, present), List.of(w.evidence(secondLine, lineEnd)), null, null, null, null));
        int number = 0;
        for (JourneyScene.Meeting meeting : scene.meetings) {
            MeetingItem encounter = encounter(w, id, meeting, number + 1);
            if (encounter != null) {
                items.add(encounter);
                number++;
            }
        }
        return items;
    }

    private static String meetingId(Writing w, String suffix) {
        return RecordId.derive(RecordKind.MEETING, w.journey.namespace(), w.journey.id() + suffix).value();
    }

    private MeetingItem encounter(Writing w, String parent, JourneyScene.Meeting meeting, int number) {
        List<JourneyPart> others = meeting.others().stream()
                .filter(p -> !isOwnPresident(w, p) && !isTraveller(w, p)).toList();
        if (others.isEmpty())
            return null;
        List<JourneyPart> all = new ArrayList<>(w.scene.travellers);
        meeting.others().stream().filter(p -> isOwnPresident(w, p)).forEach(all::add);
        all.addAll(others);
        all.addAll(meeting.companions());
        String title = travellers(w) + " with " + listed(others.stream().map(this::shown).distinct().toList())
                + " in " + where(w.journey) + ", " + days(w.journey);
        return new MeetingItem(meetingId(w, "/" + number), title, MeetingClassification.ENCOUNTER, MeetingStatus.HELD,
                PartialDate.of(w.journey.start()), PartialDate.of(w.journey.end()), place(w.journey), parent, null,
                lines(w, all),
                List.of(w.evidence(meeting.start(), meeting.end())), null, null, null, null);
    }

    /** "A", "A and B", "A, B and C". */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static boolean isTraveller(Writing w, JourneyPart part) {
        return part.who() != null && w.scene.travellers.stream().anyMatch(t -> t.who() == part.who());
    }

    /** A secretary who meets with the president abroad is of his party: "attended a summit meeting with President Obama". */
    private boolean isOwnPresident(Writing w, JourneyPart part) {
        return !w.journey.visit() && part.who() != null && !isTraveller(w, part)
                && part.who() == cast.presidentOn(w.journey.end());
    }

    /** Each person once, with the first role named, and each country once, with all its offices. */
    private List<ParticipantLine> lines(Writing w, List<JourneyPart> parts) {
        Map<String, ParticipantLine> lines = new LinkedHashMap<>();
        for (JourneyPart part : parts) {
            Draft who = part.who();
            Country country = country(part);
            String behalf = country == null ? null : organizations.country(country);
            String key = who == null ? behalf : who.id;
            ParticipantLine line = new ParticipantLine(who == null ? null : key, who == null ? key : null, part.role(), behalf,
                    List.of(w.evidence(part.start(), part.end())));
            lines.merge(key, line, who == null ? SceneItems::bothOffices : (first, other) -> first);
        }
        return List.copyOf(lines.values());
    }

    /** A country by whose foreign and defense ministers somebody was met took part once, in both offices. */
    private static ParticipantLine bothOffices(ParticipantLine one, ParticipantLine other) {
        if (one.role().equals(other.role()))
            return one;
        List<EvidenceLine> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        return new ParticipantLine(null, one.organization(), one.role() + " / " + other.role(), one.onBehalfOf(), evidence);
    }

    private static Country country(JourneyPart part) {
        if (part.country() != null)
            return part.country();
        if (part.who() != null && part.who().described)
            return Countries.UNITED_STATES;
        String concluded = part.occurrence().mention.country();
        String name = concluded == null ? part.who().country() : part.who().countryAt(concluded);
        return name == null ? null : Countries.ofWords(name);
    }

    private SourceItem source(Writing w) {
        Journey j = w.journey;
        String headline = j.visit()
                ? "Visits by Foreign Leaders: " + j.name() + " (" + j.countryName() + "), " + days(j)
                : "Travels of " + (j.role().equals("president") ? "President " : "Secretary of State ") + j.name() + ": "
                        + where(j)
                        + ", " + days(j);
        String page = j.visit() ? "visits/" + j.country().key() : "travels/" + j.role() + '/' + j.who();
        return new SourceItem(w.source, SourceKind.OFFICIAL_RECORD, null, SITE + page.toLowerCase(Locale.ROOT) + '#' + j.id(),
                headline, organizations.historian(), null, null, null, null, "en", "CC0-1.0",
                List.of(new VersionLine(w.text, null)), null, null);
    }

    private String name(Writing w) {
        Journey j = w.journey;
        String who = j.visit() ? j.name() + " (" + j.countryName() + ')' : j.name();
        return who + " in " + where(j) + ", " + days(j);
    }

    private static String travellers(Writing w) {
        return w.scene.travellers.stream().map(t -> t.who().bestName()).collect(Collectors.joining(" and "));
    }

    private String shown(JourneyPart part) {
        if (part.who() == null)
            return "the " + part.role() + " of " + part.country().name();
        return part.who().bestName();
    }

    private static String where(Journey j) {
        if (j.visit())
            return "the United States";
        return j.locale() == null ? j.countryName() : j.locale() + ", " + j.countryName();
    }

    private static String days(Journey j) {
        return DayRange.of(j.start(), j.end());
    }

    private static Place place(Journey j) {
        return j.visit() ? new Place(null, null, Countries.UNITED_STATES.name()) : new Place(null, j.locale(), j.countryName());
    }
}
