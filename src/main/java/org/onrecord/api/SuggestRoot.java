package org.onrecord.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.PersonNode;
import org.onrecord.api.type.SuggestionNode;
import org.onrecord.search.Suggestion;
import org.onrecord.search.SuggestionKind;
import org.onrecord.search.SuggestionSearch;

import io.smallrye.graphql.api.Nullable;

/** The root that completes what somebody types. */
@GraphQLApi
@ApplicationScoped
public class SuggestRoot {

    private static final int DEFAULT_SIZE = 10;

    private static final int MAX_SIZE = 20;

    @Inject
    Nodes nodes;

    @Inject
    SuggestionSearch search;

    /** What a beginning may be meant as. */
    @Query
    @Nullable
    @Description("What a beginning may be meant as, while somebody types: people, those first who made most of the newest statements; meetings, the latest first; phrases, those first that most of the newest statements have. Each kind has an equal share of the places, and what the others leave. A beginning of less than two letters gets none."
            + SearchRoots.NULL)
    public List<@NonNull SuggestionNode> suggest(
            @NonNull @Description("What was typed so far, at most 100 characters: whole words, and a last one that may be a beginning.") String prefix,
            @Description("How many at most, 1 to 20; 10 if not given.") Integer first) {
        int size = first == null ? DEFAULT_SIZE : first;
        if (size < 1 || size > MAX_SIZE)
            throw new ApiError(ErrorCode.BAD_PAGE_SIZE, "first",
                    "first is " + size + "; it must be from 1 to " + MAX_SIZE + ".");
        if (prefix.length() > SuggestionSearch.MAX_LENGTH)
            throw new ApiError(ErrorCode.BAD_ARGUMENT, "prefix",
                    "prefix has " + prefix.length() + " characters; it may have " + SuggestionSearch.MAX_LENGTH + ".");
        List<Suggestion> suggested = search.suggest(prefix, size);
        Map<Long, PersonNode> people = nodes.people(keys(suggested, SuggestionKind.PERSON));
        Map<Long, MeetingNode> meetings = nodes.meetings(keys(suggested, SuggestionKind.MEETING));
        return suggested.stream().map(s -> node(s, people, meetings)).filter(Objects::nonNull).toList();
    }

    private static List<Long> keys(List<Suggestion> suggested, SuggestionKind kind) {
        return suggested.stream().filter(s -> s.kind() == kind).map(Suggestion::record).toList();
    }

    /** Null for a record that was removed in between. */
    private static SuggestionNode node(Suggestion suggestion, Map<Long, PersonNode> people, Map<Long, MeetingNode> meetings) {
        return switch (suggestion.kind()) {
            case PERSON -> people.containsKey(suggestion.record()) ? SuggestionNode.of(people.get(suggestion.record())) : null;
            case MEETING ->
                meetings.containsKey(suggestion.record()) ? SuggestionNode.of(meetings.get(suggestion.record())) : null;
            case PHRASE -> SuggestionNode.of(suggestion.phrase());
        };
    }
}
