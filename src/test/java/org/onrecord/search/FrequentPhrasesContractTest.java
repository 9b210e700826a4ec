package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That phrases which were counted beforehand are those that the index has, whatever is written meanwhile. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class FrequentPhrasesContractTest extends SearchTestCase {

    @Inject
    SuggestionSearch suggestions;

    @Inject
    FrequentPhrases phrases;

    @Inject
    EmptyRecord record;

    private List<Long> said;

    /** Statements that share a phrase, as of long ago, and phrases that are counted before anything is asked. */
    @BeforeEach
    void countPhrases() {
        record.empty();
        said = written("The ferrous covenant holds", "a ferrous covenant", "ferrous covenant, again", "ferrous oxide",
                "such fervent wishes", "fervent wishes");
        phrases.count();
    }

    private List<Long> written(String... texts) {
        return given(record -> {
            Person speaker = record.person("Anna Sprecher");
            Source source = record.source("Remarks", null);
            return List.of(texts).stream()
                    .map(text -> record.statement(speaker, "2025", record.quotation(source, text)).getId()).toList();
        });
    }

    /** Changes statements as all that change them do: with the time when. */
    private void change(Consumer<Statement> change, Long... ids) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (Long id : ids) {
                Statement statement = sessions.getCurrentSession().find(Statement.class, id);
                change.accept(statement);
                statement.setUpdatedAt(Instant.now());
            }
        });
        settle();
    }

    private List<String> suggest(String prefix) {
        return suggestions.suggest(prefix, 10).stream().map(Suggestion::phrase).toList();
    }

    @Test
    void theyAreSuggested() {
        assertThat(suggest("fer")).containsExactly("ferrous covenant", "fervent wishes");
        assertThat(suggest("ferrous")).containsExactly("ferrous covenant");
        assertThat(suggest("ferrous c")).containsExactly("ferrous covenant");
    }

    @Test
    void aRejectedStatementNoLongerCounts() {
        change(statement -> statement.setReviewStatus(ReviewStatus.REJECTED), said.get(0));
        assertThat(suggest("fer")).containsExactly("ferrous covenant", "fervent wishes");
        change(statement -> statement.setReviewStatus(ReviewStatus.REJECTED), said.get(1), said.get(4));
        assertThat(suggest("fer")).isEmpty();
    }

    @Test
    void aRejectedQuotationNoLongerCounts() {
        change(statement -> statement.getQuotations().get(0).setReviewStatus(ReviewStatus.REJECTED), said.get(4));
        assertThat(suggest("fervent")).isEmpty();
    }

    @Test
    void aCorrectedTextNoLongerCounts() {
        change(statement -> statement.getQuotations().get(0).setText("fervour"), said.get(4));
        assertThat(suggest("fervent")).isEmpty();
        assertThat(suggest("fer")).containsExactly("ferrous covenant");
    }

    @Test
    void whatIsErasedIsNotSuggested() {
        QuarkusTransaction.requiringNew().run(() -> erase(said.get(4)));
        settle();
        assertThat(suggest("ferv")).isEmpty();
        assertThat(suggest("fer")).containsExactly("ferrous covenant");
    }

    private void erase(Long id) {
        Session session = sessions.getCurrentSession();
        Statement statement = session.find(Statement.class, id);
        for (Quotation quotation : List.copyOf(statement.getQuotations()))
            session.remove(quotation);
        session.remove(statement);
    }

    @Test
    void whatIsWrittenIsSuggestedAtOnce() {
        Long[] written = written("ferrous oxide and more", "fermented tea", "fermented tea").toArray(Long[]::new);
        change(statement -> {
        }, written);
        assertThat(suggest("ferm")).containsExactly("fermented tea");
        assertThat(suggest("fer")).containsExactly("ferrous covenant", "fervent wishes", "fermented tea", "ferrous oxide");
    }

    @Test
    void peopleAreOrderedByWhatTheySaid() {
        List<Long> people = given(record -> {
            Source source = record.source("Remarks", null);
            Person silent = record.person("Ferdinand Aar");
            Person quoted = record.person("Ferdinand Zet");
            record.statement(quoted, "2024", record.quotation(source, "Yes"));
            return List.of(quoted.getId(), silent.getId());
        });
        assertThat(suggestions.suggest("ferd", 10)).extracting(Suggestion::record).isEqualTo(people);
    }
}
