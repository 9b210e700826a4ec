package org.onrecord.api.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.onrecord.api.scalar.LanguageTagScalar;
import org.onrecord.api.type.ClaimNode;
import org.onrecord.api.type.HistoryEntryNode;
import org.onrecord.api.type.IdentifierNode;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.MembershipNode;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.OtherNameNode;
import org.onrecord.api.type.PersonNode;
import org.onrecord.record.Claim;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.Identifier;
import org.onrecord.record.Meeting;
import org.onrecord.record.Membership;
import org.onrecord.record.Organization;
import org.onrecord.record.OtherName;
import org.onrecord.record.Person;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;

/** What belongs to nodes and comes whole, by the primary keys of its owners: one SQL statement each. */
@ApplicationScoped
public class Parts {

    @Inject
    SessionFactory sessions;

    /** Other names of people. */
    public Map<Long, List<OtherNameNode>> namesOfPeople(Collection<Long> people) {
        return names("Person", people);
    }

    /** Other names of organizations. */
    public Map<Long, List<OtherNameNode>> namesOfOrganizations(Collection<Long> organizations) {
        return names("Organization", organizations);
    }

    private Map<Long, List<OtherNameNode>> names(String owner, Collection<Long> keys) {
        return parts("select o.id, n from " + owner + " o join o.otherNames n where o.id in :keys order by o.id, index(n)",
                keys,
                OtherName.class, n -> new OtherNameNode(n.name(), LanguageTagScalar.of(n.language()), n.note()));
    }

    /** What other registers call people. */
    public Map<Long, List<IdentifierNode>> identifiersOfPeople(Collection<Long> people) {
        return identifiers("Person", people);
    }

    /** What other registers call organizations. */
    public Map<Long, List<IdentifierNode>> identifiersOfOrganizations(Collection<Long> organizations) {
        return identifiers("Organization", organizations);
    }

    private Map<Long, List<IdentifierNode>> identifiers(String owner, Collection<Long> keys) {
        return parts("select o.id, i from " + owner + " o join o.identifiers i where o.id in :keys order by o.id, index(i)",
                keys, Identifier.class, i -> new IdentifierNode(i.scheme(), i.value()));
    }

    /** The offices that people hold, in the order of the source. */
    public Map<Long, List<MembershipNode>> memberships(Collection<Long> people) {
        return parts("select m.person.id, m from Membership m where m.person.id in :keys order by m.position", people,
                Membership.class, MembershipNode::of);
    }

    /** The claims of sources, in the order of writing, without rejected ones and those of rejected meetings. */
    public Map<Long, List<ClaimNode>> claimsOfSources(Collection<Long> sources) {
        return parts("select c.source.id, c from Claim c join fetch c.meeting m where c.source.id in :keys and " + kept("c")
                + " and " + kept("m")
                + " order by c.id", sources, Claim.class, ClaimNode::of);
    }

    /** Whom the sources of statements may mean, where they leave open who spoke. */
    public Map<Long, List<PersonNode>> speakerCandidates(Collection<Long> statements) {
        return parts("select s.id, p from Statement s join s.speakerCandidates p where s.id in :keys and " + kept("p")
                + " order by p.id", statements, Person.class, PersonNode::of);
    }

    /**
     * The sources in which proposals were found first; nothing for those that have no place in one.
     *
     * @return primary keys by primary keys
     */
    public Map<Long, Long> foundIn(RecordKind kind, Collection<Long> keys) {
        String query = switch (kind) {
            case QUOTATION -> "select q.id, q.source.id from Quotation q where q.id in :keys";
            case CLAIM -> "select c.id, c.source.id from Claim c where c.id in :keys";
            case PERSON ->
                "select m.person.id, m.version.source.id from Mention m where m.person.id in :keys and m.position = 0";
            case MEETING ->
                "select e.meeting.id, e.version.source.id from Evidence e where e.meeting.id in :keys and e.position = 0";
            default -> null;
        };
        Map<Long, Long> sources = new HashMap<>();
        if (query != null)
            sessions.inSession(session -> session.createSelectionQuery(query, Object[].class).setParameter("keys", keys).list()
                    .forEach(row -> sources.put((Long) row[0], (Long) row[1])));
        return sources;
    }

    /** Whom claims cite. */
    public Map<Long, List<OrganizationNode>> citing(Collection<Long> claims) {
        return parts("select c.id, o from Claim c join c.citing o where c.id in :keys and " + kept("o") + " order by o.id",
                claims,
                Organization.class, OrganizationNode::of);
    }

    /** The meetings that follow meetings in a series: as a rule one each. */
    public Map<Long, List<MeetingNode>> next(Collection<Long> meetings) {
        return parts("select m.previous.id, m from Meeting m where m.previous.id in :keys and " + kept("m") + " order by m.id",
                meetings,
                Meeting.class, MeetingNode::of);
    }

    /** The changes of these records, oldest first. */
    public Map<Long, List<HistoryEntryNode>> history(Collection<Long> records) {
        return parts("select h.record, h from HistoryEntry h where h.record in :keys order by h.id", records,
                HistoryEntry.class, HistoryEntryNode::of);
    }

    private static String kept(String entity) {
        return entity + ".reviewStatus <> " + ReviewStatus.class.getName() + ".REJECTED";
    }

    private <K, P, N> Map<K, List<N>> parts(String query, Collection<K> owners, Class<P> type, Function<P, N> node) {
        return sessions.fromSession(session -> {
            List<Object[]> rows = session.createSelectionQuery(query, Object[].class).setParameter("keys", owners).list();
            return Grouped.byOwner(owners, rows, row -> node.apply(type.cast(row[1])));
        });
    }
}
