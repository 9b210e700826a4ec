package org.onrecord.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.load.Batches;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.load.RelatedPages.Part;
import org.onrecord.api.page.Page;
import org.onrecord.api.page.PageArguments;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.api.type.AcquaintanceConnection;
import org.onrecord.api.type.AcquaintanceNode;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.PersonNode;
import org.onrecord.record.Slice;
import org.onrecord.relate.Acquaintance;
import org.onrecord.relate.Acquaintances;
import org.onrecord.relate.Acquaintances.Pair;

import io.smallrye.graphql.api.Context;

/** Whom people met. */
@GraphQLApi
@ApplicationScoped
public class AcquaintanceFields {

    private static final String LIST = "met";

    /** Enough to show what the acquaintance rests on. */
    private static final int DEFAULT_MEETINGS = 3;

    private record Key(long person, Part part) {
    }

    private record MeetingsKey(Pair pair, int first) {
    }

    @Inject
    Acquaintances acquaintances;

    @Inject
    Batches batches;

    @Inject
    Nodes nodes;

    /** Whom a person met. */
    @NonNull
    @Description("Whom this person met, the most frequently met first. Two people met if both took part in one meeting that was held and has no meetings within it: people on one tour who were never in one room did not meet.")
    public CompletionStage<AcquaintanceConnection> met(Context context, @Source PersonNode person,
            @Description(PageArguments.FIRST) Integer first, @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last, @Description(PageArguments.BEFORE) String before) {
        Part part = Selected.of(context).part(false, new PageArguments(first, after, last, before).window(LIST));
        return batches.<Key, Page<AcquaintanceNode>> load(context, LIST, new Key(person.key(), part), this::load)
                .thenApply(AcquaintanceConnection::of);
    }

    /** The meetings at which both were. */
    @NonNull
    @Description("The meetings at which both were, latest first.")
    public CompletionStage<List<@NonNull MeetingNode>> meetings(Context context, @Source AcquaintanceNode acquaintance,
            @Description("How many at most, 1 to 100; 3 if not given.") Integer first) {
        int size = first == null ? DEFAULT_MEETINGS : PageArguments.size(first, "first");
        return batches.load(context, "meetings of both", new MeetingsKey(acquaintance.pair(), size), this::meetings);
    }

    private Map<Key, Page<AcquaintanceNode>> load(Set<Key> keys) {
        Map<Part, List<Long>> people = new HashMap<>();
        keys.forEach(key -> people.computeIfAbsent(key.part(), part -> new ArrayList<>()).add(key.person()));
        Map<Key, Slice<Acquaintance>> slices = new HashMap<>();
        Map<Key, Long> totals = new HashMap<>();
        people.forEach((part, ids) -> {
            if (part.rows())
                acquaintances.page(ids, part.window()).forEach((person, slice) -> slices.put(new Key(person, part), slice));
            if (part.total())
                acquaintances.count(ids).forEach((person, total) -> totals.put(new Key(person, part), total));
        });
        Set<Long> others = new HashSet<>();
        slices.values().forEach(slice -> slice.rows().forEach(row -> others.add(row.person())));
        Map<Long, PersonNode> found = nodes.people(others);
        Map<Key, Page<AcquaintanceNode>> pages = new HashMap<>();
        for (Key key : keys)
            pages.put(key, page(key.person(), slices.getOrDefault(key, Slice.empty()), totals.get(key), found));
        return pages;
    }

    private static Page<AcquaintanceNode> page(long person, Slice<Acquaintance> slice, Long total,
            Map<Long, PersonNode> found) {
        List<Page.Row<AcquaintanceNode>> rows = new ArrayList<>();
        for (Acquaintance met : slice.rows()) {
            PersonNode other = found.get(met.person());
            if (other != null)
                rows.add(new Page.Row<>(new AcquaintanceNode(new Pair(person, met.person()), other, met.meetings(),
                        PartialDateScalar.of(met.first()), PartialDateScalar.of(met.last())), met.position(), null));
        }
        return new Page<>(LIST, rows, slice.hasPrevious(), slice.hasNext(), Page.count(total), List.of());
    }

    private Map<MeetingsKey, List<MeetingNode>> meetings(Set<MeetingsKey> keys) {
        Map<Integer, List<Pair>> pairs = new HashMap<>();
        keys.forEach(key -> pairs.computeIfAbsent(key.first(), first -> new ArrayList<>()).add(key.pair()));
        Map<MeetingsKey, List<Long>> ids = new HashMap<>();
        pairs.forEach((first, ofThem) -> acquaintances.meetings(ofThem, first)
                .forEach((pair, meetings) -> ids.put(new MeetingsKey(pair, first), meetings)));
        Set<Long> all = new HashSet<>();
        ids.values().forEach(all::addAll);
        Map<Long, MeetingNode> found = nodes.meetings(all);
        Map<MeetingsKey, List<MeetingNode>> lists = new HashMap<>();
        for (MeetingsKey key : keys)
            lists.put(key, ids.getOrDefault(key, List.of()).stream().map(found::get).filter(Objects::nonNull).toList());
        return lists;
    }
}
