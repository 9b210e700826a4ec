package org.onrecord.ingest.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.match.occasion.KnownOccasion;
import org.onrecord.match.occasion.OccasionProfile;
import org.onrecord.match.wordings.Occasion;
import org.onrecord.match.wordings.PrintedQuotation;
import org.onrecord.record.Meeting;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordId;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;
import org.onrecord.store.PublicIds;

/** What the record holds already of that which an article speaks of. */
@ApplicationScoped
public class KnownRecord {

    @Inject
    SessionFactory sessions;

    @Inject
    PublicIds publicIds;

    /** The source of this address; none for null. */
    Optional<KnownSource> sourceAt(String url) {
        if (url == null)
            return Optional.empty();
        return sessions.fromSession(session -> {
            String id = session.createSelectionQuery("select s.publicId from Source s where s.url = :url order by s.id",
                    String.class).setParameter("url", url).setMaxResults(1).uniqueResult();
            return id == null ? Optional.empty() : source(session, id);
        });
    }

    /** The source under this public id. */
    Optional<KnownSource> source(String id) {
        return sessions.fromSession(session -> source(session, id));
    }

    private Optional<KnownSource> source(Session session, String id) {
        Long key = publicIds.resolve(session, List.of(RecordId.parse(id).orElseThrow())).values().stream().findFirst()
                .orElse(null);
        if (key == null)
            return Optional.empty();
        List<Object[]> rows = session.createSelectionQuery(
                "select v.source.publicId, v.text from SourceVersion v where v.source.id = :key order by v.number",
                Object[].class).setParameter("key", key).list();
        if (rows.isEmpty())
            return Optional.empty();
        return Optional.of(new KnownSource((String) rows.get(0)[0], rows.stream().map(row -> (String) row[1]).toList()));
    }

    /** Those of the ids that the record has or had: what was merged away, rejected or erased must not come back. */
    Set<String> taken(Collection<String> ids) {
        if (ids.isEmpty())
            return Set.of();
        return sessions.fromSession(session -> {
            List<RecordId> parsed = ids.stream().map(RecordId::parse).flatMap(Optional::stream).toList();
            Set<String> taken = publicIds.resolve(session, parsed).keySet().stream().map(RecordId::value)
                    .collect(Collectors.toCollection(HashSet::new));
            taken.addAll(session.createSelectionQuery("select h.formerId from HistoryEntry h where h.formerId in :ids",
                    String.class).setParameter("ids", ids).list());
            return taken;
        });
    }

    /**
     * Who takes part in those of the meetings that are proposed and undecided: public ids by those of the meetings.
     *
     * @param ids public ids of meetings
     */
    Map<String, Set<String>> undecidedMeetings(Collection<String> ids) {
        if (ids.isEmpty())
            return Map.of();
        return sessions.fromSession(session -> {
            Map<String, Set<String>> parties = new HashMap<>();
            session.createSelectionQuery("select m.publicId, coalesce(p.publicId, o.publicId) from Meeting m"
                    + " left join m.participations x left join x.person p left join x.organization o"
                    + " where m.publicId in :ids and m.reviewStatus = :proposed", Object[].class).setParameter("ids", ids)
                    .setParameter("proposed", ReviewStatus.PROPOSED).list()
                    .forEach(row -> parties.computeIfAbsent((String) row[0], id -> new HashSet<>()).add((String) row[1]));
            return parties;
        });
    }

    /** The public ids of all organizations by each of their names. */
    Map<String, String> organizations() {
        return sessions.fromSession(session -> {
            Map<String, String> ids = new HashMap<>();
            session.createSelectionQuery("select n.name, o.publicId from Organization o join o.otherNames n order by o.id desc",
                    Object[].class).list().forEach(row -> ids.put((String) row[0], (String) row[1]));
            session.createSelectionQuery("select o.name, o.publicId from Organization o order by o.id desc", Object[].class)
                    .list().forEach(row -> ids.put((String) row[0], (String) row[1]));
            return ids;
        });
    }

    /** All meetings that nobody rejected, with those who took part. */
    List<KnownOccasion> meetings() {
        return sessions.fromSession(session -> {
            Map<Long, List<String>> people = names(session, "person");
            Map<Long, List<String>> bodies = names(session, "organization");
            names(session, "onBehalfOf").forEach((key, names) -> bodies.merge(key, names, KnownRecord::both));
            return session.createSelectionQuery("from Meeting m where m.reviewStatus <> :rejected order by m.id", Meeting.class)
                    .setParameter("rejected", ReviewStatus.REJECTED).list().stream()
                    .map(meeting -> occasion(meeting, people, bodies)).toList();
        });
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static Map<Long, List<String>> names(Session session, String who) {
        Map<Long, List<String>> names = new HashMap<>();
        session.createSelectionQuery(
                "select p.meeting.id, w.name from Participation p join p." + who + " w order by p.id", Object[].class).list()
                .forEach(row -> names.computeIfAbsent((Long) row[0], key -> new ArrayList<>()).add((String) row[1]));
        return names;
    }

    private static KnownOccasion occasion(Meeting meeting, Map<Long, List<String>> people, Map<Long, List<String>> bodies) {
        return new KnownOccasion(meeting.getPublicId(),
                OccasionProfile.of(meeting.getClassification(), meeting.getStartDate(), meeting.getEndDate(),
                        meeting.getPlace(), people.getOrDefault(meeting.getId(), List.of()),
                        bodies.getOrDefault(meeting.getId(), List.of())));
    }

    /**
     * What these speakers said on a day or in those around it, or at a meeting: what quotations of an article may render. What
     * curators rejected is left out.
     *
     * @param speakers public ids of people and organizations
     * @param days those on which the article says that they spoke
     * @param meetings public ids of those at which it says that they spoke
     */
    List<KnownQuotation> quotations(Collection<String> speakers, Collection<PartialDate> days, Collection<String> meetings) {
        if (speakers.isEmpty() || days.isEmpty() && meetings.isEmpty())
            return List.of();
        return sessions.fromSession(session -> session.createSelectionQuery("select q from Quotation q join fetch q.statement s"
                + " left join fetch s.speakerPerson p left join fetch s.speakerOrganization o left join fetch s.meeting m"
                + " join fetch q.source where (p.publicId in :speakers or o.publicId in :speakers)"
                + " and q.reviewStatus <> :rejected and s.reviewStatus <> :rejected"
                + " and (m.publicId in :meetings or s.saidOn is not null) order by q.id", Quotation.class)
                .setParameter("speakers", speakers).setParameter("meetings", meetings.isEmpty() ? List.of("") : meetings)
                .setParameter("rejected", ReviewStatus.REJECTED).list().stream()
                .filter(quotation -> isNear(quotation.getStatement(), days, meetings)).map(KnownRecord::known).toList());
    }

    private static boolean isNear(Statement statement, Collection<PartialDate> days, Collection<String> meetings) {
        if (statement.getMeeting() != null && meetings.contains(statement.getMeeting().getPublicId()))
            return true;
        PartialDate said = statement.getSaidOn();
        return said != null && days.stream().anyMatch(day -> isNear(day, said));
    }

    private static boolean isNear(PartialDate one, PartialDate other) {
        LocalDate from = one.first().minusDays(Occasion.DAYS);
        LocalDate to = one.last().plusDays(Occasion.DAYS);
        return !other.last().isBefore(from) && !other.first().isAfter(to);
    }

    private static KnownQuotation known(Quotation quotation) {
        Statement statement = quotation.getStatement();
        String speaker = statement.getSpeakerPerson() != null ? statement.getSpeakerPerson().getPublicId()
                : statement.getSpeakerOrganization().getPublicId();
        Occasion occasion = new Occasion(statement.getSaidOn(),
                statement.getMeeting() == null ? null : statement.getMeeting().getPublicId());
        return new KnownQuotation(statement.getPublicId(),
                new PrintedQuotation(quotation.getPublicId(), speaker, occasion, quotation.getSource().getPublicId(),
                        quotation.getSpeechMode(), quotation.getLanguage(), statement.getOriginalLanguage(),
                        List.of(quotation.getText())));
    }
}
