package org.onrecord.match.wordings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which quotations render one statement. Quotations are compared within one speaker and one occasion only, and with the
 * representative of a group, so that no chain of small differences joins what differs. A difference in negation, number or name
 * to any member keeps a quotation out. The result does not depend on the order of the quotations.
 *
 * @param groups all quotations, each in one group
 * @param suggestions groups that may belong together, the likeliest first
 */
public record Grouping(List<WordingGroup> groups, List<Suggestion> suggestions) {

    public Grouping {
        groups = List.copyOf(groups);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Groups quotations.
     *
     * @throws IllegalArgumentException if two have the same key
     */
    public static Grouping of(Collection<PrintedQuotation> quotations, WordingReader reader) {
        if (quotations.stream().map(PrintedQuotation::key).distinct().count() < quotations.size())
            throw new IllegalArgumentException("each quotation has a key of its own");
        Map<String, List<PrintedQuotation>> bySpeaker = quotations.stream().filter(quotation -> quotation.speaker() != null)
                .collect(Collectors.groupingBy(PrintedQuotation::speaker, TreeMap::new, Collectors.toList()));
        List<WordingGroup> groups = new ArrayList<>();
        List<Suggestion> suggestions = new ArrayList<>();
        for (List<PrintedQuotation> block : bySpeaker.values())
            new BlockGrouping(block, reader).into(groups, suggestions);
        quotations.stream().filter(quotation -> quotation.speaker() == null).sorted(Comparator.comparing(PrintedQuotation::key))
                .forEach(alone -> new BlockGrouping(List.of(alone), reader).into(groups, suggestions));
        suggestions.sort(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::representative)
                .thenComparing(Suggestion::other));
        return new Grouping(groups, suggestions);
    }
}
