package org.onrecord.match.accounts;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.record.ClaimProperty;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.PartialDate;

/**
 * Compares what two sources give for one fact about a meeting. A conflict is said only where it shows: values that cannot
 * be read are compatible unless their words are the same.
 */
public final class ValueComparison {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|(?<=s)['’](?!\\p{L})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that say nothing of which place is meant. */
    private static final Set<String> FUNCTION_WORDS = Set.of("the", "a", "an", "of", "in", "at", "on", "and", "s");

    private ValueComparison() {
    }

    /**
     * Compares two values, in the terms of their sources.
     * <ul>
     * <li>Durations conflict where no duration satisfies both; dates where neither contains the other.
     * <li>Places and venues: one whose words contain the other's is more precise; else they conflict, unless a third one
     * names all the words of both ("Istanbul" and "Turkey" beside "Istanbul, Turkey").
     * <li>Status: a meeting is planned, perhaps put off, and then held or called off, so that only "held" and "called off"
     * conflict.
     * <li>Participants, agenda, organizers, levels: there can be several of each (each delegation has its level), so that
     * different ones never conflict.
     * </ul>
     *
     * @param context further descriptions of the same place; used for places and venues alone
     */
    public static ValueRelation compare(ClaimProperty property, String one, String other, List<String> context) {
        Set<String> words = words(one);
        Set<String> otherWords = words(other);
        if (words.isEmpty() ? one.strip().equals(other.strip()) : words.equals(otherWords) && !isOrdered(property))
            return ValueRelation.SAME;
        return switch (property) {
            case DURATION -> durations(one, other);
            case DATE -> dates(one, other);
            case VENUE, PLACE -> places(words, otherWords, context);
            case STATUS -> statuses(words, otherWords);
            case PARTICIPANT, LEVEL, AGENDA, ORGANIZER -> ValueRelation.COMPATIBLE;
        };
    }

    /** Of a duration or a date, the same words in another order can say something else. */
    private static boolean isOrdered(ClaimProperty property) {
        return property == ClaimProperty.DURATION || property == ClaimProperty.DATE;
    }

    private static ValueRelation durations(String one, String other) {
        Optional<DurationRange> range = DurationRange.parse(one);
        Optional<DurationRange> otherRange = DurationRange.parse(other);
        if (range.isEmpty() || otherRange.isEmpty())
            return unread(one, other);
        if (range.equals(otherRange))
            return ValueRelation.SAME;
        return range.get().overlaps(otherRange.get()) ? ValueRelation.COMPATIBLE : ValueRelation.CONFLICT;
    }

    private static ValueRelation dates(String one, String other) {
        Optional<PartialDate> date = date(one);
        Optional<PartialDate> otherDate = date(other);
        if (date.isEmpty() || otherDate.isEmpty())
            return unread(one, other);
        if (date.equals(otherDate))
            return ValueRelation.SAME;
        boolean apart = date.get().last().isBefore(otherDate.get().first())
                || otherDate.get().last().isBefore(date.get().first());
        return apart ? ValueRelation.CONFLICT : ValueRelation.COMPATIBLE;
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.parse(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ValueRelation unread(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip()) ? ValueRelation.SAME : ValueRelation.COMPATIBLE;
    }

    private static ValueRelation places(Set<String> words, Set<String> otherWords, List<String> context) {
        if (words.containsAll(otherWords) || otherWords.containsAll(words))
            return ValueRelation.COMPATIBLE;
        boolean together = context.stream().map(ValueComparison::words)
                .anyMatch(third -> third.containsAll(words) && third.containsAll(otherWords));
        return together ? ValueRelation.COMPATIBLE : ValueRelation.CONFLICT;
    }

    private static ValueRelation statuses(Set<String> words, Set<String> otherWords) {
        Optional<MeetingStatus> status = status(words);
        Optional<MeetingStatus> otherStatus = status(otherWords);
        if (status.isEmpty() || otherStatus.isEmpty())
            return ValueRelation.COMPATIBLE;
        if (status.equals(otherStatus))
            return ValueRelation.SAME;
        Set<MeetingStatus> both = Set.of(status.get(), otherStatus.get());
        return both.equals(Set.of(MeetingStatus.HELD, MeetingStatus.CANCELLED)) ? ValueRelation.CONFLICT
                : ValueRelation.COMPATIBLE;
    }

    /** "Will be held" is planned, so that words of the future come first. */
    private static Optional<MeetingStatus> status(Set<String> words) {
        if (has(words, "cancelled", "canceled", "called", "off"))
            return Optional.of(MeetingStatus.CANCELLED);
        if (has(words, "postponed", "delayed", "adjourned"))
            return Optional.of(MeetingStatus.POSTPONED);
        if (has(words, "planned", "scheduled", "expected", "announced", "will", "due"))
            return Optional.of(MeetingStatus.PLANNED);
        return has(words, "held", "took", "met", "concluded", "ended") ? Optional.of(MeetingStatus.HELD) : Optional.empty();
    }

    private static boolean has(Set<String> words, String... anyOf) {
        return List.of(anyOf).stream().anyMatch(words::contains);
    }

    /** The words that tell: folded, without function words; "U.S. Consul General’s" gives us, consul, general. */
    private static Set<String> words(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        String plain = POSSESSIVE.matcher(folded).replaceAll("").replaceAll("(?<=\\b\\p{L})\\.", "");
        Set<String> words = new LinkedHashSet<>(List.of(NO_WORD.split(plain)));
        words.removeAll(FUNCTION_WORDS);
        words.remove("");
        return words;
    }
}
