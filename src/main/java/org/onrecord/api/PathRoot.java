package org.onrecord.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.load.Proofs;
import org.onrecord.api.type.EvidenceNode;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.PathHop;
import org.onrecord.api.type.PersonNode;
import org.onrecord.api.type.RelationshipPath;
import org.onrecord.record.RecordKind;
import org.onrecord.relate.Paths;

import io.smallrye.graphql.api.Nullable;

/** The root that looks for a chain between two people. */
@GraphQLApi
@ApplicationScoped
public class PathRoot {

    @Inject
    Ids ids;

    @Inject
    Nodes nodes;

    @Inject
    Paths paths;

    @Inject
    Proofs proofs;

    /** A shortest chain. */
    @Query
    @Nullable
    @Description("A shortest chain between two people, each of whom met the next, with the meetings and the evidence on every hop. Null where there is none, or where one of the two is not in the record.")
    public RelationshipPath path(@Id @NonNull @Description("The id of a person.") String from,
            @Id @NonNull @Description("The id of a person.") String to,
            @Nullable @Description("How many hops at most, 1 to 6; 6 if not given.") Integer maxHops) {
        int hops = maxHops == null ? Paths.MAX_HOPS : maxHops;
        if (hops < 1 || hops > Paths.MAX_HOPS)
            throw new ApiError(ErrorCode.BAD_ARGUMENT, "maxHops",
                    "maxHops is " + hops + "; it must be from 1 to " + Paths.MAX_HOPS + ".");
        Long start = ids.key(from, "from", RecordKind.PERSON);
        Long end = ids.key(to, "to", RecordKind.PERSON);
        if (start == null || end == null)
            return null;
        Optional<List<Paths.Hop>> chain = paths.shortest(start, end, hops);
        return chain.map(this::path).orElse(null);
    }

    private RelationshipPath path(List<Paths.Hop> hops) {
        Set<Long> people = new HashSet<>();
        Set<Long> meetings = new HashSet<>();
        for (Paths.Hop hop : hops) {
            people.add(hop.from());
            people.add(hop.to());
            meetings.addAll(hop.meetings());
        }
        Map<Long, PersonNode> persons = nodes.people(people);
        Map<Long, MeetingNode> occasions = nodes.meetings(meetings);
        Map<List<Long>, List<EvidenceNode>> evidence = hops.isEmpty() ? Map.of() : proofs.participation(people, meetings);
        List<PathHop> steps = hops.stream().map(hop -> new PathHop(persons.get(hop.from()), persons.get(hop.to()),
                hop.meetings().stream().map(occasions::get).filter(Objects::nonNull).toList(), evidence(hop, evidence)))
                .toList();
        return new RelationshipPath(steps.size(), steps);
    }

    private static List<EvidenceNode> evidence(Paths.Hop hop, Map<List<Long>, List<EvidenceNode>> all) {
        List<EvidenceNode> evidence = new ArrayList<>();
        for (Long meeting : hop.meetings())
            for (Long person : List.of(hop.from(), hop.to()))
                evidence.addAll(all.getOrDefault(List.of(person, meeting), List.of()));
        return evidence.stream().distinct().toList();
    }
}
