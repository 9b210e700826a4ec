package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.onrecord.match.PersonMention;
import org.onrecord.record.Identifier;

/** Reads who is named in trips and visits, and in what role and for which country. */
final class SceneReader {

    /**
     * Titles that do not tell the country that somebody acts for, if the remark does not: not even that they are of the host's.
     */
    private static final Pattern OF_NO_COUNTRY = Pattern
            .compile("(?:former )?(?:Ambassador|Senator|Congressman|Secretary of (?!Foreign|National).*|"
                    + "(?:Brigadier |Major |Lieutenant )?General|Admiral|Colonel|.*Envoy.*|.*Representative(?!s).*"
                    + "|(?!National Security |Royal ).*[Aa]dvis[eo]r|.*Commissioner.*|.*Secretary[- ]General|.*Negotiator"
                    + "|.*Coordinator|Director.*|.*Director[- ]General|Archbishop|Cardinal|Bishop|Patriarch"
                    + "|(?:.* )?(?:International|World) .*|\\p{Lu}{3,} .*)");
    /** Offices that are one's of the country when "the Foreign Minister" is met there; a president may be the traveller's. */
    private static final Pattern OF_THE_COUNTRY = Pattern
            .compile("King|Queen|Emperor|Empress|Amir|Emir|Sultan|Shah|Crown Prince"
                    + "|Prime Minister|Premier|Chancellor|Governor[- ]General|(?:Foreign|Defen[cs]e|Finance|Interior|Trade) Minister");
    /** Offices of the United States that a visitor meets there without their country being named. */
    private static final Pattern OF_THE_HOST = Pattern
            .compile(
                    "(?:Acting )?(?:President(?:-[Ee]lect)?|Vice President|Secretary.*|Under Secretary.*|Deputy Secretary.*|First Lady|"
                            + "National Security Advis[eo]r)");

    private final Cast cast;
    private final PresidentsFile presidents;

    SceneReader(Cast cast, PresidentsFile presidents) {
        this.cast = cast;
        this.presidents = presidents;
    }

    JourneyScene read(Journey journey) {
        JourneyScene scene = new JourneyScene(journey);
        if (journey.visit())
            visitors(scene);
        else
            traveller(scene);
        if (journey.remarks() == null)
            return scene;
        Remarks remarks = RemarkParser.parse(journey.remarks());
        for (Mention companion : remarks.companions())
            add(scene.companions, part(journey, companion, own(journey)));
        for (Encounter encounter : remarks.encounters())
            meeting(scene, encounter);
        return scene;
    }

    private void meeting(JourneyScene scene, Encounter encounter) {
        int base = scene.journey.remarksStart();
        List<JourneyPart> others = new ArrayList<>();
        List<JourneyPart> companions = new ArrayList<>();
        for (Mention other : encounter.others())
            add(others, part(scene.journey, other, hostOf(scene.journey, other)));
        for (Mention companion : encounter.companions())
            add(companions, part(scene.journey, companion, own(scene.journey)));
        if (!others.isEmpty())
            scene.meetings.add(new JourneyScene.Meeting(base + encounter.start(), base + encounter.end(), others, companions));
    }

    private static void add(List<JourneyPart> parts, JourneyPart part) {
        if (part != null)
            parts.add(part);
    }

    /** The country of those who travel along. */
    private static Country own(Journey journey) {
        return journey.visit() ? journey.country() : Countries.UNITED_STATES;
    }

    /** The country of those who are met there, where the remark does not say it; or null. */
    private static Country hostOf(Journey journey, Mention mention) {
        String role = mention.roles().isEmpty() ? "" : mention.roles().get(0);
        if (journey.visit())
            return OF_THE_HOST.matcher(role).matches() ? Countries.UNITED_STATES : null;
        // A secretary of state who meets another one meets the country's.
        if (role.equals("Secretary of State") && journey.role().equals("secretary"))
            return journey.country();
        return role.isEmpty() || OF_NO_COUNTRY.matcher(role).matches() ? null : journey.country();
    }

    private void traveller(JourneyScene scene) {
        Journey journey = scene.journey;
        boolean president = journey.role().equals("president");
        String role = president ? presidential(journey) : "Secretary of State";
        Draft traveller = president ? president(journey) : secretary(journey);
        if (!traveller.bestName().equals(journey.name()))
            traveller.otherNames.add(journey.name());
        if (!traveller.described)
            traveller
                    .see(new PersonMention(journey.name(), List.of(role), Countries.UNITED_STATES.name(), true, journey.start(),
                            journey.end(), List.of()));
        scene.travellers.add(new JourneyPart(0, journey.name().length(), role, Countries.UNITED_STATES, null, traveller));
    }

    private static String presidential(Journey journey) {
        return String.valueOf(journey.remarks()).contains("[Visit made as President-elect") ? "President-elect" : "President";
    }

    private Draft president(Journey journey) {
        Draft known = presidents.presidents().get(journey.who());
        return known != null ? known : unknown(journey, PresidentsFile.SCHEME);
    }

    private Draft secretary(Journey journey) {
        Draft known = cast.get(PocomFiles.SCHEME + ' ' + journey.who());
        return known != null ? known : unknown(journey, PocomFiles.SCHEME);
    }

    /** A traveller whom no file of this import describes. */
    private Draft unknown(Journey journey, String scheme) {
        String local = scheme + ' ' + journey.who();
        Draft draft = cast.get(local);
        if (draft != null)
            return draft;
        draft = new Draft(local, journey.file(), journey.line());
        draft.name = journey.name();
        draft.identifiers.add(new Identifier(scheme, journey.who()));
        cast.add(draft);
        return draft;
    }

    private void visitors(JourneyScene scene) {
        Journey journey = scene.journey;
        PersonList.Read read = PersonList.at(journey.name(), 0, journey.name().length());
        List<Mention> named = read.mentions().stream().filter(m -> m.name() != null).toList();
        if (named.isEmpty())
            named = List.of(new Mention(0, journey.name().length(), List.of(), journey.name(), null));
        for (Mention mention : named) {
            PersonMention person = new PersonMention(mention.name(), mention.roles(), journey.country().name(), true,
                    journey.start(), journey.end(), List.of());
            scene.travellers.add(new JourneyPart(mention.start(), mention.end(), role(mention), journey.country(),
                    cast.name(journey, person), null));
        }
    }

    private JourneyPart part(Journey journey, Mention mention, Country concluded) {
        int base = journey.remarksStart();
        int start = base + mention.start();
        int end = base + mention.end();
        if (mention.name() == null && mention.country() != null)
            return new JourneyPart(start, end, role(mention), mention.country(), null, null);
        if (mention.name() == null)
            return journey.visit() ? host(journey, mention, start, end) : hostOffice(journey, mention, start, end);
        if (mention.roles().isEmpty() && !mention.name().contains(" "))
            return null;
        Country country = Objects.requireNonNullElse(mention.country(), concluded == null ? NOWHERE : concluded);
        PersonMention person = new PersonMention(mention.name(), mention.roles(), country == NOWHERE ? null : country.name(),
                mention.country() != null, journey.start(), journey.end(), List.of());
        return new JourneyPart(start, end, role(mention), mention.country(), cast.name(journey, person), null);
    }

    private static final Country NOWHERE = new Country("", "", false);

    /** "the President" whom a visitor met is that of the United States. */
    private JourneyPart host(Journey journey, Mention mention, int start, int end) {
        Draft president = mention.roles().equals(List.of("President")) ? cast.presidentOn(journey.start()) : null;
        return president == null ? null
                : new JourneyPart(start, end, role(mention), Countries.UNITED_STATES, null, president);
    }

    /** "the Foreign Minister" whom a traveller met is that of the country. */
    private static JourneyPart hostOffice(Journey journey, Mention mention, int start, int end) {
        boolean theirs = mention.roles().stream().allMatch(r -> OF_THE_COUNTRY.matcher(r).matches());
        return theirs ? new JourneyPart(start, end, role(mention), journey.country(), null, null) : null;
    }

    private static String role(Mention mention) {
        return mention.roles().isEmpty() ? null : String.join(" / ", mention.roles());
    }
}
