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

/**
 * Whom the names in one article mean: people of the record, people of articles before it, and new ones proposed. Where two
 * people of one name fit, it is neither: a person of its own is proposed, and the ambiguity reported.
 */
final class ImportedPeople {

    private final PeopleRegistry registry;
    private final String source;
    private final LocalDate day;
    private final Map<String, String> ids = new HashMap<>();
    private final List<RecordItem> proposed = new ArrayList<>();
    private final List<Ambiguity> ambiguities = new ArrayList<>();

    /**
     * @param registry everybody known; who is new is added to it
     * @param source the public id of the article
     * @param published its day, or null
     */
    ImportedPeople(PeopleRegistry registry, String source, PartialDate published) {
        this.registry = registry;
        this.source = source;
        this.day = published == null || published.day() == null ? null : published.first();
    }

    /**
     * The id of whoever is named so.
     *
     * @param name the fullest that the article gives; a single part of one names nobody
     * @param roles what it says that they are
     * @return null for a name that means nobody
     */
    String id(String name, List<CastRole> roles) {
        if (name == null || PersonName.of(name).single())
            return null;
        return ids.computeIfAbsent(name, key -> find(key, roles));
    }

    private String find(String name, List<CastRole> roles) {
        Finding found = registry.named(name, day);
        if (found.ambiguous())
            found = byOffice(name, roles, found);
        if (found.match() != null)
            return found.match().id();
        if (found.ambiguous())
            ambiguities.add(new Ambiguity(source, 0, name,
                    found.people().stream().map(person -> person.names().get(0)).collect(Collectors.toList())));
        return propose(name, roles, found.ambiguous() ? ArticleIds.person(name, source) : ArticleIds.person(name));
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
    private String propose(String name, List<CastRole> roles, String id) {
        List<MembershipLine> offices = roles.stream().map(CastRole::text).distinct()
                .map(role -> new MembershipLine(null, null, role, null, null, source)).toList();
        proposed.add(new PersonItem(id, name, null, null, null, null, List.of(), List.of(), offices, ReviewStatus.PROPOSED,
                List.of()));
        registry.add(new KnownPerson(id, List.of(name), List.of(), null, null, List.of()));
        return id;
    }

    List<RecordItem> proposed() {
        return proposed;
    }

    List<Ambiguity> ambiguities() {
        return ambiguities;
    }
}
