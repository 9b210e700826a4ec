package org.onrecord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.match.wordings.Grouping;
import org.onrecord.match.wordings.Occasion;
import org.onrecord.match.wordings.PrintedQuotation;
import org.onrecord.match.wordings.WordingGroup;
import org.onrecord.match.wordings.WordingReader;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Window;
import org.onrecord.search.StatementCard.QuotationCard;

/**
 * Which other statements may be the same one in other words: said by the same speaker, at the same meeting or within
 * {@value Occasion#DAYS} days. A curator decides; what differs in a negation, a number or a name is never suggested.
 */
@ApplicationScoped
public class WordingSuggestions {

    /** Statements of one occasion that are compared: each costs some ten microseconds. */
    private static final int MOST_COMPARED = 100;

    private static final WordingReader READER = WordingReader.standard();

    @Inject
    StatementSearch search;

    /**
     * A statement that may be the same.
     *
     * @param score how much alike the words are, 0 to 1
     * @param reason what speaks for it, in words
     */
    public record SuggestedWording(StatementCard statement, double score, String reason) {
    }

    /**
     * The likeliest first; none where nobody is known to have said it, or neither its day nor its meeting is known. Costs a
     * search for the days and one for the meeting.
     */
    public List<SuggestedWording> of(StatementCard statement) {
        if (speaker(statement) == null)
            return List.of();
        List<SuggestedWording> suggested = new ArrayList<>();
        for (StatementCard other : ofOccasion(statement).values())
            compare(statement, other).ifPresent(suggested::add);
        suggested.sort(Comparator.comparingDouble(SuggestedWording::score).reversed()
                .thenComparing(wording -> wording.statement().id()));
        return suggested;
    }

    private Map<Long, StatementCard> ofOccasion(StatementCard statement) {
        Map<Long, StatementCard> found = new LinkedHashMap<>();
        PartialDate said = statement.saidOn();
        if (statement.meeting() != null)
            add(found, filter(statement, Set.of(statement.meeting()), null, null));
        if (said != null)
            add(found, filter(statement, null, day(said, -Occasion.DAYS), day(said, Occasion.DAYS)));
        found.remove(statement.id());
        return found;
    }

    private static PartialDate day(PartialDate said, int days) {
        return PartialDate.parse((days < 0 ? said.first() : said.last()).plusDays(days).toString());
    }

    private static StatementFilter filter(StatementCard statement, Set<Long> meetings, PartialDate from, PartialDate to) {
        return new StatementFilter(Set.of(speaker(statement)), meetings, null, null, null, null, null, null, null, from, to,
                null, null);
    }

    private void add(Map<Long, StatementCard> found, StatementFilter filter) {
        search.find(new StatementQuery(null, filter, StatementOrder.NEWEST, Window.first(MOST_COMPARED), false, false))
                .page().rows().forEach(hit -> found.put(hit.card().id(), hit.card()));
    }

    private static Optional<SuggestedWording> compare(StatementCard statement, StatementCard other) {
        Grouping both = Grouping.of(List.of(printed(statement), printed(other)), READER);
        if (both.groups().size() == 1) {
            WordingGroup.Member joined = both.groups().get(0).members().get(1);
            return Optional.of(new SuggestedWording(other, joined.score(), joined.reason()));
        }
        return both.suggestions().stream().findFirst()
                .map(suggestion -> new SuggestedWording(other, suggestion.score(), suggestion.reason()));
    }

    private static PrintedQuotation printed(StatementCard statement) {
        QuotationCard quotation = statement.representative();
        Occasion occasion = new Occasion(statement.saidOn(),
                statement.meeting() == null ? null : statement.meeting().toString());
        return new PrintedQuotation(String.valueOf(statement.id()), speaker(statement).toString(), occasion,
                String.valueOf(quotation.source()), quotation.speechMode(), quotation.language(),
                statement.originalLanguage(), List.of(quotation.text()));
    }

    private static Long speaker(StatementCard statement) {
        return statement.speakerPerson() != null ? statement.speakerPerson() : statement.speakerOrganization();
    }
}
