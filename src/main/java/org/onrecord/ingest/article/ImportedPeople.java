package org.onrecord.ingest.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.item.MembershipLine;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.match.Finding;
import org.onrecord.match.KnownPerson;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.match.PersonMention;
import org.onrecord.match.PersonName;
import org.onrecord.quote.CastRole;
import org.onrecord.record.PartialDate;
import org.onrecord.record.ReviewStatus;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;

/**
 * Whom the names in one article mean: people of the record, people of articles before it, and new ones proposed. Where two
 * people of one name fit, no statement is given to either: they are its candidates, and the ambiguity is reported.
 */
final class ImportedPeople {

    /** Said of a name that the article gives with what somebody is. */
    static final String NAME_WITH_ROLE = "name-with-role";

    /** Said of a name that stands alone. */
    static final String NAME_ALONE = "name-alone";

    /** First guesses: a role beside a name is rarely that of a place or a product. */
    private static final double SURE_WITH_ROLE = 0.9;
    private static final double SURE_ALONE = 0.7;

    /** Enough to see by that somebody is named there; an article may name its subject a hundred times. */
    private static final int MOST_PLACES = 10;

    private final PeopleRegistry registry;
    private final String source;
    private final String text;
    private final LocalDate day;
    private final Map<String, String> ids = new HashMap<>();
    private final List<RecordItem> proposed = new ArrayList<>();
    private final Map<String, List<String>> candidates = new HashMap<>();
    private final List<Ambiguity> ambiguities = new ArrayList<>();

    /**
     * @param registry everybody known; who is new is added to it
     * @param source the public id of the article
     * @param article with its text and its day, if it has one
     */
    ImportedPeople(PeopleRegistry registry, String source, Article article) {
        this.registry = registry;
        this.source = source;
        this.text = article.text();
        PartialDate published = article.details().datePublished();
        this.day = published == null || published.day() == null ? null : published.first();
    }

    /**
     * The id of whoever is named so.
     *
     * @param name the fullest that the article gives; a surname alone means whoever is known by it, and proposes nobody
     * @param roles what it says that they are
     * @param places where it names them
     * @return null for a name that means nobody
     */
    String id(String name, List<CastRole> roles, List<TextRange> places) {
        if (name == null)
            return null;
        if (PersonName.of(name).single())
            return ids.computeIfAbsent(name, key -> surnamed(key, roles));
        return ids.computeIfAbsent(name, key -> find(key, roles, places));
    }

    /** A surname that the article never completes: the one person who is known by it, if there is one. */
    private String surnamed(String name, List<CastRole> roles) {
        Finding found = registry.surnamed(name, roles.stream().map(CastRole::text).toList(), day);
        if (found.ambiguous() && !candidates.containsKey(name))
            undecided(name, found);
        return found.match() == null ? null : found.match().id();
    }

    private void undecided(String name, Finding found) {
        candidates.put(name, found.people().stream().map(KnownPerson::id).toList());
        ambiguities.add(new Ambiguity(source, 0, name,
                found.people().stream().map(person -> person.names().get(0)).collect(Collectors.toList())));
    }

    private String find(String name, List<CastRole> roles, List<TextRange> places) {
        Finding found = registry.named(name, day);
        if (found.ambiguous())
            found = byOffice(name, roles, found);
        if (found.match() != null)
            return found.match().id();
        if (found.ambiguous())
            undecided(name, found);
        return propose(name, roles, places, found.ambiguous() ? ArticleIds.person(name, source) : ArticleIds.person(name));
    }

    /** Of several with the name, whoever held the office on the day. */
    private Finding byOffice(String name, List<CastRole> roles, Finding several) {
        if (day == null || roles.isEmpty())
            return several;
        Finding office = registry.find(new PersonMention(name, roles.stream().map(CastRole::text).toList(), null, false, day,
                day, List.of()));
        return office.match() == null ? several : office;
    }

    /** What the article says that somebody is, it says of no certain time. */
    private String propose(String name, List<CastRole> roles, List<TextRange> places, String id) {
        List<MembershipLine> offices = roles.stream().map(CastRole::text).distinct()
                .map(role -> new MembershipLine(null, null, role, null, null, source)).toList();
        proposed.add(new PersonItem(id, name, null, null, null, null, List.of(), List.of(), offices,
                ArticleItems.evidence(source, text, places.stream().limit(MOST_PLACES).toList()),
                roles.isEmpty() ? NAME_ALONE : NAME_WITH_ROLE, roles.isEmpty() ? SURE_ALONE : SURE_WITH_ROLE,
                ReviewStatus.PROPOSED, List.of()));
        registry.add(new KnownPerson(id, List.of(name), List.of(), null, null, List.of()));
        return id;
    }

    /** Whether a name is a surname alone, so that only the record tells whose. */
    static boolean isSurname(String name) {
        return name != null && PersonName.of(name).single();
    }

    /** The ids of those whom the article may mean by a name; empty where it means one or nobody. */
    List<String> candidates(String name) {
        return candidates.getOrDefault(String.valueOf(name), List.of());
    }

    List<RecordItem> proposed() {
        return proposed;
    }

    List<Ambiguity> ambiguities() {
        return ambiguities;
    }
}
