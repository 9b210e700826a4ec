package org.onrecord.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.load.Batches;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.page.Page;
import org.onrecord.api.page.PageArguments;
import org.onrecord.api.scalar.LanguageTagScalar;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.api.type.LanguageCount;
import org.onrecord.api.type.MeetingCount;
import org.onrecord.api.type.MonthCount;
import org.onrecord.api.type.Node;
import org.onrecord.api.type.PublisherCount;
import org.onrecord.api.type.Speaker;
import org.onrecord.api.type.SpeakerCount;
import org.onrecord.api.type.SpeechModeCount;
import org.onrecord.api.type.SpeechModeValue;
import org.onrecord.api.type.StatementFacets;
import org.onrecord.search.FacetCount;
import org.onrecord.search.StatementFacet;
import org.onrecord.search.StatementSearch;

import io.smallrye.graphql.api.Context;

/** The hits of a search counted by their properties: one query of the index for each that is selected. */
@GraphQLApi
@ApplicationScoped
public class FacetFields {

    private static final String FIRST = "How many values at most, 1 to 100; 10 if not given. Those with most hits come first.";

    private static final int DEFAULT_VALUES = 10;

    @Inject
    Batches batches;

    @Inject
    Nodes nodes;

    @Inject
    StatementSearch search;

    @Inject
    Viewer viewer;

    /** By speaker. */
    @Description("By who said them." + SearchRoots.NULL)
    public CompletionStage<List<@NonNull SpeakerCount>> speakers(Context context, @Source StatementFacets facets,
            @Description(FIRST) Integer first) {
        return named(context, facets, StatementFacet.SPEAKER, first, this::speakers, SpeakerCount::new);
    }

    /** By meeting. */
    @Description("By where they were said." + SearchRoots.NULL)
    public CompletionStage<List<@NonNull MeetingCount>> meetings(Context context, @Source StatementFacets facets,
            @Description(FIRST) Integer first) {
        return named(context, facets, StatementFacet.MEETING, first, nodes::meetings, MeetingCount::new);
    }

    /** By publisher. */
    @Description("By who published a quotation of them." + SearchRoots.NULL)
    public CompletionStage<List<@NonNull PublisherCount>> publishers(Context context, @Source StatementFacets facets,
            @Description(FIRST) Integer first) {
        return named(context, facets, StatementFacet.PUBLISHER, first, nodes::organizations, PublisherCount::new);
    }

    /** By language. */
    @Description("By the language of a quotation of them, at most 100." + SearchRoots.NULL)
    public CompletionStage<List<@NonNull LanguageCount>> languages(Context context, @Source StatementFacets facets) {
        return plain(context, facets, StatementFacet.LANGUAGE, LanguageTagScalar::of, LanguageCount::new);
    }

    /** By speech mode. */
    @Description("By how a quotation of them gives the words." + SearchRoots.NULL)
    public CompletionStage<List<@NonNull SpeechModeCount>> speechModes(Context context, @Source StatementFacets facets) {
        return plain(context, facets, StatementFacet.SPEECH_MODE, SpeechModeValue::valueOf, SpeechModeCount::new);
    }

    /** By month. */
    @Description("By the month in which they were said, in order of time, all of them." + SearchRoots.NULL)
    public CompletionStage<List<@NonNull MonthCount>> months(Context context, @Source StatementFacets facets) {
        return plain(context, facets, StatementFacet.MONTH, PartialDateScalar::new, MonthCount::new);
    }

    /** Values that are primary keys. */
    private <N, C> CompletionStage<List<C>> named(Context context, StatementFacets facets, StatementFacet facet, Integer first,
            Function<Collection<Long>, Map<Long, N>> reader, BiFunction<N, Integer, C> count) {
        int size = first == null ? DEFAULT_VALUES : PageArguments.size(first, "first");
        boolean curator = viewer.isCurator();
        return batches.alone(context, () -> {
            List<FacetCount> counts = search.count(facets.query(), facet, size);
            Map<Long, N> found = reader.apply(counts.stream().map(c -> Long.valueOf(c.value())).toList());
            found.values().removeIf(value -> !curator && value instanceof Node node && node.rejected());
            return counts.stream().map(c -> count(found.get(Long.valueOf(c.value())), c, count)).filter(Objects::nonNull)
                    .toList();
        });
    }

    private static <N, C> C count(N node, FacetCount counted, BiFunction<N, Integer, C> count) {
        return node == null ? null : count.apply(node, Page.count(counted.count()));
    }

    private <V, C> CompletionStage<List<C>> plain(Context context, StatementFacets facets, StatementFacet facet,
            Function<String, V> value,
            BiFunction<V, Integer, C> count) {
        return batches.alone(context, () -> new ArrayList<>(search.count(facets.query(), facet, PageArguments.MAX_SIZE).stream()
                .map(c -> count.apply(value.apply(c.value()), Page.count(c.count()))).toList()));
    }

    /** A speaker is a person or an organization; the key alone does not say which. */
    private Map<Long, Speaker> speakers(Collection<Long> keys) {
        Map<Long, Speaker> speakers = new HashMap<>(nodes.people(keys));
        speakers.putAll(nodes.organizations(keys.stream().filter(key -> !speakers.containsKey(key)).toList()));
        return speakers;
    }
}
