package org.onrecord.ingest.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.Session;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.record.Identifier;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Source;

/**
 * Which records have the addresses and identifiers that the items of a batch bring. Looked up for the whole batch before
 * anything is written, and kept up with what is written: a query for each item would write the batch piece by piece, and
 * Hibernate goes through all of it each time.
 */
final class Identities {

    private final Map<Mark, Long> keys = new HashMap<>();

    /** @param value the address of a source, or an identifier */
    private record Mark(Class<? extends RecordEntity> kind, Object value) {
    }

    /** Looks up all that these items bring: an SQL statement for the addresses, and one for each identifier. */
    void load(Session session, Collection<RecordItem> items) {
        Set<Mark> wanted = items.stream().flatMap(Identities::marks).collect(Collectors.toSet());
        List<Object> addresses = wanted.stream().filter(mark -> mark.kind() == Source.class).map(Mark::value).toList();
        if (!addresses.isEmpty())
            session.createSelectionQuery("select s.url, s.id from Source s where s.url in :urls", Object[].class)
                    .setParameterList("urls", addresses).list()
                    .forEach(row -> keys.put(new Mark(Source.class, row[0]), (Long) row[1]));
        for (Mark mark : wanted)
            if (mark.value() instanceof Identifier identifier)
                load(session, mark, identifier);
    }

    private void load(Session session, Mark mark, Identifier identifier) {
        Long key = session.createSelectionQuery("select e.id from " + mark.kind().getSimpleName()
                + " e join e.identifiers i where i.scheme = :scheme and i.value = :value", Long.class)
                .setParameter("scheme", identifier.scheme()).setParameter("value", identifier.value())
                .getSingleResultOrNull();
        if (key != null)
            keys.put(mark, key);
    }

    /** The primary key of the record that has the address, or the first of the identifiers, of this item; or null. */
    Long key(RecordItem item) {
        return marks(item).map(keys::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Tells of something new. */
    void added(RecordEntity entity) {
        marks(entity).forEach(mark -> keys.put(mark, entity.getId()));
    }

    /** Tells that something may have other addresses or identifiers than before. */
    void changed(RecordEntity entity) {
        keys.values().removeIf(entity.getId()::equals);
        added(entity);
    }

    private static Stream<Mark> marks(RecordItem item) {
        if (item instanceof SourceItem source)
            return address(source.url());
        if (item instanceof PersonItem person)
            return identifiers(Person.class, person.identifiers());
        if (item instanceof OrganizationItem organization)
            return identifiers(Organization.class, organization.identifiers());
        return Stream.empty();
    }

    private static Stream<Mark> marks(RecordEntity entity) {
        if (entity instanceof Source source)
            return address(source.getUrl());
        if (entity instanceof Person person)
            return identifiers(Person.class, person.getIdentifiers());
        if (entity instanceof Organization organization)
            return identifiers(Organization.class, organization.getIdentifiers());
        return Stream.empty();
    }

    private static Stream<Mark> address(String url) {
        return Stream.ofNullable(url).map(value -> new Mark(Source.class, value));
    }

    private static Stream<Mark> identifiers(Class<? extends RecordEntity> kind, List<Identifier> identifiers) {
        return identifiers.stream().map(identifier -> new Mark(kind, identifier));
    }
}
