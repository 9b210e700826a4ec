package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.hibernate.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.Window;
import org.onrecord.store.DependentDocuments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class StatementSearchContractTest extends SearchTestCase {

    /** A source and the statements that it quotes. */
    private record Quoted(Source source, List<Long> ids) {

        static Quoted by(Source source, Statement... statements) {
            return new Quoted(source, List.of(statements).stream().map(Statement::getId).toList());
        }

        Long id(int i) {
            return ids.get(i);
        }
    }

    private Quoted said(String... texts) {
        return given(record -> {
            Person speaker = record.person("Anna Sprecher");
            Source source = record.source("Remarks", null);
            return Quoted.by(source, List.of(texts).stream()
                    .map(text -> record.statement(speaker, "2025-02-27", record.quotation(source, text)))
                    .toArray(Statement[]::new));
        });
    }

    @Test
    void wordsMustAllMatchInAnyOfTheirForms() {
        Quoted q = said("We will talk of the embassies", "The talks go on", "An embassy");
        assertThat(find("talks", q.source())).containsExactlyInAnyOrder(q.id(0), q.id(1));
        assertThat(find("embassy TALKED", q.source())).containsExactly(q.id(0));
        assertThat(find("embassy consulate", q.source())).isEmpty();
    }

    @Test
    void operatorsNarrowAndWiden() {
        Quoted q = said("alpha beta", "alpha gamma", "delta beta");
        assertThat(find("alpha -gamma", q.source())).containsExactly(q.id(0));
        assertThat(find("gamma OR delta", q.source())).containsExactlyInAnyOrder(q.id(1), q.id(2));
        assertThat(find("beta (alpha OR delta)", q.source())).containsExactlyInAnyOrder(q.id(0), q.id(2));
        assertThat(find("GAM*", q.source())).containsExactly(q.id(1));
        assertThat(find("-beta", q.source())).containsExactly(q.id(1));
        assertThat(find("???", q.source())).hasSize(3);
    }

    @Test
    void phrasesAreVerbatim() {
        Quoted q = said("To be, or not to be: that is the question", "Not to be or to be", "l’été à Genève",
                "the talk was held");
        assertThat(find("\"to be or not to be\"", q.source())).containsExactly(q.id(0));
        assertThat(find("\"ete a geneve\"", q.source())).isEmpty();
        assertThat(find("“l'ete a GENEVE”", q.source())).containsExactly(q.id(2));
        assertThat(find("\"talks were held\" OR \"talks\"", q.source())).isEmpty();
    }

    @Test
    void noPhraseGoesFromOneSpanOfASplitQuotationIntoTheNext() {
        Quoted q = given(record -> {
            Source source = record.source("Remarks", null);
            return Quoted.by(source, record.statement(record.person("Anna Sprecher"), "2025-02-27",
                    record.split(source, "We need the embassies", "to work normally again")));
        });
        assertThat(find("\"need the embassies\"", q.source())).hasSize(1);
        assertThat(find("\"to work normally\"", q.source())).hasSize(1);
        assertThat(find("\"embassies to work\"", q.source())).isEmpty();
        assertThat(find("embassies work", q.source())).hasSize(1);
    }

    @Test
    void aWordMayNameTheSpeakerTheMeetingOrTheSource() {
        record Named(Source source, Long said, Long other) {
        }
        Named named = given(record -> {
            Organization outlet = record.organization("Zvonitsa Daily", OrganizationKind.OUTLET, "Звоница");
            Source source = record.source("Quillfeather walks out", outlet);
            Person speaker = record.person("Ottokar Brandeis", "Оттокар Брандейс");
            Statement said = record.statement(speaker, "2025-02-27", record.quotation(source, "The embassies must work"));
            said.setMeeting(record.meeting("Wolkenstein Conference", "2025-02-27", null));
            Statement other = record.statement(record.person("Anna Sprecher"), "2025-02-27",
                    record.quotation(record.source("Remarks", null), "Brandeis spoke of embassies"));
            return new Named(source, said.getId(), other.getId());
        });
        for (String name : List.of("brandeis", "Брандейс", "wolkenstein", "zvonitsa", "Звоница", "quillfeather", "quillf*"))
            assertThat(find(name + " embassy", in(named.source()))).as(name).containsExactly(named.said());
        assertThat(find("brandeis embassy", StatementFilter.ALL)).containsExactlyInAnyOrder(named.said(), named.other());
        assertThat(find("\"brandeis\" embassy", StatementFilter.ALL)).containsExactly(named.other());
        assertThat(find("embassy -brandeis", in(named.source()))).isEmpty();
        assertThat(search("brandeis", in(named.source()), StatementOrder.RELEVANCE, Window.first(1)).page().rows().get(0)
                .highlights()).isEmpty();
    }

    @Test
    void aRenameIsFoundWithoutTouchingTheStatement() {
        record Renamed(Source source, Long person) {
        }
        Renamed renamed = given(record -> {
            Source source = record.source("Remarks", null);
            Person person = record.person("Old Nameholder");
            record.statement(person, null, record.quotation(source, "words"));
            return new Renamed(source, person.getId());
        });
        QuarkusTransaction.requiringNew().run(
                () -> sessions.getCurrentSession().find(Person.class, renamed.person()).setName("New Titleholder"));
        settle();
        assertThat(find("nameholder words", renamed.source())).isEmpty();
        assertThat(find("titleholder words", renamed.source())).hasSize(1);
    }

    @Test
    void whatIsAskedOfAQuotationMustHoldForOneAndTheSame() {
        record Two(Source english, Source russian, Organization publisher, Long id) {
        }
        Two two = given(record -> {
            Organization publisher = record.organization("Some Agency", OrganizationKind.AGENCY);
            Source english = record.source("Remarks", null);
            Source russian = record.source("Remarks", publisher);
            Statement statement = record.statement(record.person("Anna Sprecher"), "2025-02-27",
                    record.quotation(english, "embassies reopen", "en", SpeechMode.DIRECT),
                    record.quotation(russian, "посольства откроются", "ru", SpeechMode.INDIRECT));
            return new Two(english, russian, publisher, statement.getId());
        });
        Source[] english = { two.english() };
        Source[] russian = { two.russian() };
        Set<Long> publisher = Set.of(two.publisher().getId());
        assertThat(newest(filter(english, null, Set.of("en"), Set.of(SpeechMode.DIRECT), null, null)))
                .containsExactly(two.id());
        assertThat(newest(filter(russian, publisher, Set.of("ru"), null, null, null))).containsExactly(two.id());
        assertThat(newest(filter(english, null, Set.of("ru"), null, null, null))).isEmpty();
        assertThat(newest(filter(english, publisher, null, null, null, null))).isEmpty();
        assertThat(newest(filter(russian, null, null, Set.of(SpeechMode.DIRECT), null, null))).isEmpty();
        assertThat(find("embassy", in(two.english()))).containsExactly(two.id());
        assertThat(find("embassy", in(two.russian()))).isEmpty();
        assertThat(find("\"посольства откроются\"", in(two.russian()))).containsExactly(two.id());
        assertThat(find("\"посольства откроются\"", in(two.english()))).isEmpty();
        assertThat(newest(filter(new Source[0], null, null, null, null, null))).isEmpty();
    }

    @Test
    void theWordsAsTypedComeFirst() {
        String filler = " and of many other things that were said on that long day in the large hall".repeat(6);
        Quoted q = said("direct flights", "flights direct flights are direct", "flights, direct",
                "We spoke of direct flights" + filler,
                "a direct talk of a flight");
        assertThat(find("direct flights", q.source()).subList(0, 3)).containsExactlyInAnyOrder(q.id(0), q.id(1), q.id(3));
        Quoted one = said("talked talking talked", "a talk" + filler);
        assertThat(find("talk", one.source())).containsExactly(one.id(1), one.id(0));
    }

    @Test
    void datesMayLieAnywhereInTheirPrecision() {
        Quoted q = given(record -> {
            Source source = record.source("Remarks", null);
            Person p = record.person("Anna Sprecher");
            return Quoted.by(source, record.statement(p, "2025", record.quotation(source, "year")),
                    record.statement(p, "2025-02", record.quotation(source, "month")),
                    record.statement(p, "2025-02-27", record.quotation(source, "day")),
                    record.statement(p, null, record.quotation(source, "undated")));
        });
        Source[] s = { q.source() };
        assertThat(newest(in(s))).containsExactly(q.id(2), q.id(1), q.id(0), q.id(3));
        assertThat(ids(search(null, in(s), StatementOrder.OLDEST, Window.first(9)))).containsExactly(q.id(3), q.id(0), q.id(1),
                q.id(2));
        assertThat(newest(filter(s, null, null, null, "2025-02-28", null))).containsExactly(q.id(1), q.id(0));
        assertThat(newest(filter(s, null, null, null, null, "2025-01"))).containsExactly(q.id(0));
        assertThat(newest(filter(s, null, null, null, "2025-02-27", "2025-02-27"))).containsExactly(q.id(2), q.id(1), q.id(0));
        assertThat(newest(filter(s, null, null, null, "2026", null))).isEmpty();
    }

    @Test
    void otherFiltersNarrow() {
        record Made(Source source, Long id, Person speaker, Person second, Person mentioned, Meeting at, Meeting about) {
        }
        Made m = given(record -> {
            Source source = record.source("Remarks", null);
            Statement s = record.statement(record.person("Anna Sprecher"), null, record.quotation(source, "one"));
            Person second = record.person("Berta Zweite");
            Person mentioned = record.person("Carla Dritte");
            s.getCoSpeakers().add(second);
            s.getMentions().add(mentioned);
            s.setMeeting(record.meeting("There", "2025", null));
            s.getAbout().add(record.meeting("Thereof", "2025", null));
            s.getTopics().add("embassies");
            record.statement(record.person("Dora Vierte"), null, record.quotation(source, "two"));
            return new Made(source, s.getId(), s.getSpeakerPerson(), second, mentioned, s.getMeeting(),
                    s.getAbout().iterator().next());
        });
        Set<Long> in = Set.of(m.source().getId());
        Instant then = RecordFixture.NOW;
        List<StatementFilter> matching = List.of(
                new StatementFilter(Set.of(m.speaker().getId()), null, in, null, null, null, null, null, null, null, null, null,
                        null),
                new StatementFilter(Set.of(m.second().getId()), null, in, null, null, null, null, null, null, null, null, null,
                        null),
                new StatementFilter(null, Set.of(m.at().getId()), in, null, null, null, null, null, null, null, null, null,
                        null),
                new StatementFilter(null, null, in, null, null, null, Set.of("embassies"), null, null, null, null, null, null),
                new StatementFilter(null, null, in, null, null, null, null, Set.of(m.about().getId()), null, null, null, null,
                        null),
                new StatementFilter(null, null, in, null, null, null, null, null, Set.of(m.mentioned().getId()), null, null,
                        null,
                        null));
        assertThat(matching).allSatisfy(filter -> assertThat(newest(filter)).containsExactly(m.id()));
        assertThat(newest(new StatementFilter(null, null, in, null, null, null, null, null, null, null, null, then, null)))
                .hasSize(2);
        assertThat(newest(new StatementFilter(null, null, in, null, null, null, null, null, null, null, null,
                then.plusSeconds(1), null))).isEmpty();
    }

    @Test
    void theRejectedIsHiddenUnlessAskedFor() {
        Quoted q = given(record -> {
            Source source = record.source("Remarks", null);
            Person p = record.person("Anna Sprecher");
            Statement rejected = record.statement(p, null, record.quotation(source, "wrong words"));
            rejected.setReviewStatus(ReviewStatus.REJECTED);
            Quotation bad = record.quotation(source, "mistaken phrase");
            bad.setReviewStatus(ReviewStatus.REJECTED);
            Statement half = record.statement(p, null, record.quotation(source, "right words"), bad);
            half.setReviewStatus(ReviewStatus.PROPOSED);
            return Quoted.by(source, rejected, half);
        });
        assertThat(find("words", q.source())).containsExactly(q.id(1));
        assertThat(find("mistaken", q.source())).isEmpty();
        StatementFilter rejected = new StatementFilter(null, null, Set.of(q.source().getId()), null, null, null, null, null,
                null,
                null, null, null, Set.of(ReviewStatus.REJECTED));
        assertThat(find("words", rejected)).containsExactly(q.id(0));
    }

    @Test
    void changesOfPartsAreFound() {
        Quoted q = said("before the change");
        QuarkusTransaction.requiringNew().run(() -> sessions.getCurrentSession().find(Statement.class, q.id(0)).getQuotations()
                .get(0).setText("after something happened"));
        settle();
        assertThat(find("before", q.source())).isEmpty();
        assertThat(find("happens", q.source())).containsExactly(q.id(0));
    }

    @Test
    void aChangedPublisherIsFoundOnceItsStatementsAreIndexedAgain() {
        Quoted q = said("some words");
        Organization publisher = given(record -> record.organization("Late Publisher", OrganizationKind.OUTLET));
        QuarkusTransaction.requiringNew().run(() -> {
            Session session = sessions.getCurrentSession();
            session.find(Source.class, q.source().getId()).setPublisher(session.find(Organization.class, publisher.getId()));
            DependentDocuments.ofSource(session, q.source().getId(), Instant.now());
        });
        settle();
        assertThat(newest(filter(null, Set.of(publisher.getId()), null, null, null, null))).containsExactly(q.id(0));
    }

    @Test
    void theCardInTheIndexIsThatOfTheDatabase() {
        Quoted q = given(record -> {
            Source source = record.source("Remarks", null);
            Statement s = record.statement(record.person("Anna Sprecher"), "2025-02", record.split(source, "One,", "two"));
            s.getAbout().add(record.meeting("Thereof", "2025", null));
            s.getTopics().add("embassies");
            return Quoted.by(source, s);
        });
        StatementCard stored = sessions
                .fromSession(session -> StatementCard.of(session.find(Statement.class, q.id(0))));
        assertThat(search(null, in(q.source()), StatementOrder.NEWEST, Window.first(1)).page().rows().get(0).card())
                .isEqualTo(stored);
    }

    @Test
    void highlightsNameTheQuotationsThatMatchBestFirst() {
        Quoted q = given(record -> {
            Source source = record.source("Remarks", null);
            return Quoted.by(source, record.statement(record.person("Anna Sprecher"), null,
                    record.quotation(source, "talks alone"), record.quotation(source, "nothing"),
                    record.quotation(source, "embassy talks"), record.quotation(source, "an embassy"),
                    record.quotation(source, "one more embassy")));
        });
        StatementHit hit = search("talk embassies", in(q.source()), StatementOrder.RELEVANCE, Window.first(1)).page().rows()
                .get(0);
        List<Long> quotations = hit.card().quotations().stream().map(StatementCard.QuotationCard::id).toList();
        assertThat(hit.highlights()).containsExactly(
                new Highlight(quotations.get(2), "embassy talks",
                        List.of(new Highlight.Range(0, 7), new Highlight.Range(8, 13))),
                new Highlight(quotations.get(0), "talks alone", List.of(new Highlight.Range(0, 5))),
                new Highlight(quotations.get(3), "an embassy", List.of(new Highlight.Range(3, 10))));
        assertThat(statements.find(new StatementQuery("talk", in(q.source()), StatementOrder.RELEVANCE, Window.first(1), false,
                false)).page().rows().get(0).highlights()).isEmpty();
    }

    @Test
    void aRebuiltIndexFindsTheSame() {
        Quoted q = said("rebuilt from the ground", "and nothing lost");
        reindexing.rebuildAtStart(added -> {
        });
        assertThat(find("rebuilt OR lost", q.source())).containsExactlyInAnyOrderElementsOf(q.ids());
    }
}
