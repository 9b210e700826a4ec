package org.onrecord.search.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordEntity;
import org.onrecord.search.TimelySearch;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.mapping.Fields;
import org.onrecord.text.Folding;

/**
 * Finds who may be meant by a speaker's name, with one search. {@code Russian President Vladimir Putin} and {@code Vladimir
 * Vladimirovich Putin} are Vladimir Putin; {@code Sergey Ivanov} is no other Sergey and no other Ivanov.
 */
final class SpeakerNames {

    /** Words of a name that are looked at: a name with titles has no more. */
    private static final int MOST_WORDS = 12;

    /** People of one name. */
    private static final int MOST = 100;

    /** What stands before a surname without being a part of the name. */
    private static final Set<String> TITLES = Set
            .of(("president prime minister foreign defence defense interior secretary state of"
                    + " the for a spokesman spokeswoman spokesperson chancellor ambassador king queen prince princess pope general"
                    + " senator governor mayor chairman chairwoman speaker mr mrs ms dr sir lord lady us u.s russian american british"
                    + " ukrainian french german chinese turkish kremlin white house deputy vice leader monday tuesday wednesday thursday"
                    + " friday saturday sunday on").split(" "));

    private record Hit(EntityReference record, float score) {
    }

    private SpeakerNames() {
    }

    /** Primary keys of people and organizations; none if nobody is called so. */
    static Set<Long> find(SearchSession session, String name) {
        String visible = Folding.visible(name);
        List<String> words = Words.of(Analyzers.NAME, visible).stream()
                .map(word -> visible.substring(word.start(), word.end())).limit(MOST_WORDS).toList();
        if (words.isEmpty())
            return Set.of();
        SearchScope<RecordEntity> scope = session.scope(List.of(Person.class, Organization.class));
        List<Hit> hits = TimelySearch.of(session.search(scope)
                .select(scope.projection().composite()
                        .from(scope.projection().entityReference(), scope.projection().score()).as(Hit::new).toProjection())
                .where(anyOf(scope.predicate(), ways(words)).toPredicate()))
                .fetchHits(MOST);
        // Each way to read the name is worth more than all after it together; only the best that names somebody counts.
        return hits.stream().filter(hit -> Math.getExponent(hit.score()) == Math.getExponent(hits.get(0).score()))
                .map(hit -> (Long) hit.record().id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What may be the name of what was given, the most likely first. */
    private static List<List<String>> ways(List<String> words) {
        Set<List<String>> ways = new LinkedHashSet<>();
        ways.add(words);
        for (int from = 0; from + 2 <= words.size(); from++)
            ways.add(words.subList(from, words.size()));
        for (int from = 0; from + 2 < words.size(); from++)
            ways.add(List.of(words.get(from), words.get(words.size() - 1)));
        boolean titled = words.stream().limit(words.size() - 1L)
                .allMatch(word -> TITLES.contains(Folding.sortable(word)));
        if (titled)
            ways.add(words.subList(words.size() - 1, words.size()));
        return new ArrayList<>(ways);
    }

    private static BooleanPredicateClausesStep<?, ?> anyOf(SearchPredicateFactory f, List<List<String>> ways) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        int worth = ways.size();
        for (List<String> way : ways) {
            BooleanPredicateClausesStep<?, ?> all = f.bool();
            way.forEach(word -> all.filter(f.phrase().field(Fields.NAMES).matching(word)));
            any.should(f.bool().filter(all).constantScore().boost(1 << --worth));
        }
        return f.bool().must(any).mustNot(f.match().field(Fields.REVIEW_STATUS).matching("REJECTED"));
    }
}
