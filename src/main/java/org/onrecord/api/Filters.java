package org.onrecord.api;

import static org.onrecord.record.RecordKind.MEETING;
import static org.onrecord.record.RecordKind.ORGANIZATION;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.SOURCE;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.Ids.Field;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.input.MeetingFilterInput;
import org.onrecord.api.input.OrganizationFilterInput;
import org.onrecord.api.input.PersonFilterInput;
import org.onrecord.api.input.SourceFilterInput;
import org.onrecord.api.input.StatementFilterInput;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.api.scalar.LanguageTagScalar;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.SourceKind;
import org.onrecord.record.SpeechMode;
import org.onrecord.search.MeetingFilter;
import org.onrecord.search.OrganizationFilter;
import org.onrecord.search.PersonFilter;
import org.onrecord.search.SourceFilter;
import org.onrecord.search.StatementFilter;

/** Turns the filters that clients send into those that the search takes: ids into primary keys, texts into values. */
@ApplicationScoped
public class Filters {

    /** As many as ids, so that one number holds for every list of a filter. */
    private static final int MOST_VALUES = Ids.MAX;

    @Inject
    Ids ids;

    /**
     * @param curator whether rejected statements may be asked for
     * @throws ApiError if a value is not right, or is for curators
     */
    public StatementFilter statements(StatementFilterInput f, boolean curator) {
        if (f == null)
            return StatementFilter.ALL;
        Map<String, Field> fields = new HashMap<>();
        fields.put("speaker", new Field(f.speaker, PERSON, ORGANIZATION));
        fields.put("meeting", new Field(f.meeting, MEETING));
        fields.put("source", new Field(f.source, SOURCE));
        fields.put("publisher", new Field(f.publisher, ORGANIZATION));
        fields.put("about", new Field(f.about, MEETING));
        fields.put("mentions", new Field(f.mentions, PERSON));
        Map<String, Set<Long>> keys = ids.keys(fields);
        Set<ReviewStatus> status = constants(ReviewStatus.class, f.reviewStatus, "filter.reviewStatus");
        if (status != null && status.contains(ReviewStatus.REJECTED) && !curator)
            throw new ApiError(ErrorCode.FORBIDDEN, "filter.reviewStatus", "Rejected statements are for curators.");
        return new StatementFilter(keys.get("speaker"), keys.get("meeting"), keys.get("source"), keys.get("publisher"),
                languages(f.language), constants(SpeechMode.class, f.speechMode, "filter.speechMode"),
                set(f.topic, "filter.topic", topic -> topic),
                keys.get("about"), keys.get("mentions"), PartialDateScalar.read(f.saidFrom, "filter.saidFrom"),
                PartialDateScalar.read(f.saidTo, "filter.saidTo"), DateTimeScalar.read(f.updatedSince, "filter.updatedSince"),
                status);
    }

    /** @throws ApiError if a value is not right */
    public PersonFilter people(PersonFilterInput f) {
        if (f == null)
            return new PersonFilter(null, null, null, null);
        return new PersonFilter(
                ids.keys(Map.of("organization", new Field(f.organization, ORGANIZATION))).get("organization"),
                set(f.country, "filter.country", country -> country), f.role,
                PartialDateScalar.read(f.activeOn, "filter.activeOn"));
    }

    /** The filter of organizations. */
    public OrganizationFilter organizations(OrganizationFilterInput f) {
        return new OrganizationFilter(f == null ? null : constants(OrganizationKind.class, f.kind, "filter.kind"));
    }

    /** @throws ApiError if a value is not right */
    public MeetingFilter meetings(MeetingFilterInput f) {
        if (f == null)
            return new MeetingFilter(null, null, null, null, null, null, null);
        Map<String, Field> fields = new HashMap<>();
        fields.put("participant", new Field(f.participant, PERSON, ORGANIZATION));
        fields.put("source", new Field(f.source, SOURCE));
        fields.put("parent", new Field(f.parent == null ? null : List.of(f.parent), MEETING));
        Map<String, Set<Long>> keys = ids.keys(fields);
        // The id of a parent that is not in the record finds nothing: no primary key is negative.
        Long parent = f.parent == null ? null : keys.get("parent").stream().findFirst().orElse(-1L);
        return new MeetingFilter(PartialDateScalar.read(f.from, "filter.from"), PartialDateScalar.read(f.to, "filter.to"),
                f.place, keys.get("participant"),
                constants(MeetingClassification.class, f.classification, "filter.classification"),
                keys.get("source"), parent);
    }

    /** @throws ApiError if a value is not right */
    public SourceFilter sources(SourceFilterInput f) {
        if (f == null)
            return new SourceFilter(null, null, null, null, null);
        return new SourceFilter(ids.keys(Map.of("publisher", new Field(f.publisher, ORGANIZATION))).get("publisher"),
                PartialDateScalar.read(f.from, "filter.from"), PartialDateScalar.read(f.to, "filter.to"),
                languages(f.language), constants(SourceKind.class, f.kind, "filter.kind"));
    }

    private static Set<String> languages(List<LanguageTagScalar> given) {
        return set(given, "filter.language", tag -> LanguageTagScalar.read(tag, "filter.language"));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<? extends Enum<?>> given, String argument) {
        return set(given, argument, constant -> Enum.valueOf(type, constant.name()));
    }

    private static <T, R> Set<R> set(Collection<? extends T> given, String argument, Function<T, R> value) {
        if (given == null)
            return null;
        if (given.size() > MOST_VALUES)
            throw new ApiError(ErrorCode.BAD_ARGUMENT, argument, argument + " has " + given.size() + " values; at most "
                    + MOST_VALUES + " are allowed.");
        Set<R> values = new LinkedHashSet<>();
        given.forEach(one -> values.add(value.apply(one)));
        return values;
    }
}
