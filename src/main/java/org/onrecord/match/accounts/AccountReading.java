package org.onrecord.match.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.onrecord.record.Agreement;
import org.onrecord.record.ClaimProperty;

/**
 * How the values that sources give for one fact stand to each other.
 *
 * @param agreement of all the values
 * @param values those that say the same together, in the order of their first assertions
 */
public record AccountReading(Agreement agreement, List<Value> values) {

    /**
     * A value and who gives it.
     *
     * @param text as the first assertion has it
     * @param voices how many of those who assert it are independent of each other
     * @param claims the assertions, in their order
     */
    public record Value(String text, int voices, List<Long> claims) {
    }

    /**
     * Reads what sources assert. Values that cannot both be true are a conflict even if one voice gives both; else a single
     * voice is one, whatever it says. Several voices agree where all give the same value; where their values differ without
     * conflict, some say more than others.
     *
     * @param assertions at least one, in a stable order
     * @param context further descriptions of the place that the assertions are about
     * @throws IllegalArgumentException if there are no assertions
     */
    public static AccountReading of(ClaimProperty property, List<Assertion> assertions, List<String> context) {
        if (assertions.isEmpty())
            throw new IllegalArgumentException("nothing is asserted");
        Map<Long, Long> voices = voices(assertions);
        List<String> descriptions = Stream.concat(assertions.stream().map(Assertion::value), context.stream()).toList();
        List<List<Assertion>> groups = new ArrayList<>();
        boolean conflict = false;
        for (Assertion assertion : assertions) {
            List<Assertion> same = null;
            for (List<Assertion> group : groups) {
                ValueRelation relation = ValueComparison.compare(property, group.get(0).value(), assertion.value(),
                        descriptions);
                conflict |= relation == ValueRelation.CONFLICT;
                if (relation == ValueRelation.SAME)
                    same = group;
            }
            if (same == null)
                groups.add(same = new ArrayList<>());
            same.add(assertion);
        }
        List<Value> values = groups.stream().map(group -> value(group, voices)).toList();
        return new AccountReading(agreement(conflict, count(assertions, voices), values.size()), values);
    }

    private static Agreement agreement(boolean conflict, int voices, int values) {
        if (conflict)
            return Agreement.CONFLICT;
        if (voices == 1)
            return Agreement.SINGLE;
        return values == 1 ? Agreement.AGREE : Agreement.MORE_PRECISE;
    }

    private static Value value(List<Assertion> group, Map<Long, Long> voices) {
        return new Value(group.get(0).value(), count(group, voices), group.stream().map(Assertion::claim).toList());
    }

    private static int count(List<Assertion> assertions, Map<Long, Long> voices) {
        return (int) assertions.stream().map(assertion -> voices.get(assertion.claim())).distinct().count();
    }

    /** For each claim the first one of the same voice; who shares an origin with a voice joins it. */
    private static Map<Long, Long> voices(List<Assertion> assertions) {
        Map<Long, Long> voices = new HashMap<>();
        Map<Long, Long> voiceOfOrigin = new HashMap<>();
        for (Assertion assertion : assertions) {
            voices.put(assertion.claim(), assertion.claim());
            for (long origin : assertion.origins()) {
                Long known = voiceOfOrigin.putIfAbsent(origin, assertion.claim());
                if (known != null)
                    join(voices, voices.get(known), voices.get(assertion.claim()));
            }
        }
        return voices;
    }

    private static void join(Map<Long, Long> voices, long one, long other) {
        voices.replaceAll((claim, voice) -> voice == other ? one : voice);
    }
}
