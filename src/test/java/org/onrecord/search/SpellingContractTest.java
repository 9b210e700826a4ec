package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.Person;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.Window;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Names in other spellings and scripts, and words of Russian in their forms. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class SpellingContractTest extends SearchTestCase {

    private record Quoted(Source source, List<Long> ids) {

        Long id(int i) {
            return ids.get(i);
        }
    }

    private Quoted said(String language, String... texts) {
        return given(record -> {
            Person speaker = record.person("Anna Sprecher");
            Source source = record.source("Remarks", null);
            return new Quoted(source, List.of(texts).stream().map(text -> record
                    .statement(speaker, "2025-02-27", record.quotation(source, text, language, SpeechMode.DIRECT)).getId())
                    .toList());
        });
    }

    @Test
    void aNameInAQuotationIsFoundInAnySpelling() {
        Quoted q = said("en", "We spoke with Zelensky", "Zelenskyy must decide", "President Erdoğan is right", "They went on");
        for (String name : List.of("zelenskyy", "Zelensky", "Зеленский", "ZELENSKIY", "Зеленський", "Selenskyj"))
            assertThat(find(name, q.source())).as(name).containsExactlyInAnyOrder(q.id(0), q.id(1));
        assertThat(find("Эрдоган", q.source())).containsExactly(q.id(2));
        assertThat(find("erdogan right", q.source())).containsExactly(q.id(2));
        assertThat(find("Зеленский -decide", q.source())).containsExactly(q.id(0));
        assertThat(find("-Зеленский", q.source())).containsExactlyInAnyOrder(q.id(2), q.id(3));
    }

    @Test
    void aNameInARussianSentenceIsFoundInItsCases() {
        Quoted q = said("ru", "Мы говорили с Лавровым и Эрдоганом", "Зеленского не было");
        assertThat(find("Lavrov Erdoğan", q.source())).containsExactly(q.id(0));
        assertThat(find("zelenskyy", q.source())).containsExactly(q.id(1));
    }

    @Test
    void theSpellingAsTypedComesFirst() {
        String filler = " and many others who were there, in the large hall, on that long day".repeat(5);
        Quoted q = said("en", "Zelenskyy", "It was Zelensky" + filler, "Zelenskyy", "Zelenskiy and Zelenskyy");
        assertThat(find("zelensky", q.source())).startsWith(q.id(1)).hasSize(4);
    }

    @Test
    void marksTurnOtherSpellingsOff() {
        Quoted q = said("en", "We spoke with Zelensky", "Zelenskyy must decide");
        assertThat(find("\"zelenskyy\"", q.source())).containsExactly(q.id(1));
        assertThat(find("\"Зеленский\"", q.source())).isEmpty();
        assertThat(find("Зеленск*", q.source())).isEmpty();
    }

    @Test
    void aWordIsNotTakenForANameThatOnlyLooksLikeIt() {
        Quoted q = said("de", "Im Mai", "Kurt kommt", "Reis und Mehl", "Later");
        for (String word : List.of("may", "court", "rice", "latter"))
            assertThat(find(word, q.source())).as(word).isEmpty();
    }

    @Test
    void whoIsNamedInAnotherSpellingSpeaks() {
        record Named(Source source, Long said) {
        }
        Named named = given(record -> {
            Organization outlet = record.organization("Вестник Полярнинска", OrganizationKind.OUTLET);
            Source source = record.source("Remarks", outlet);
            Person speaker = record.person("Dmitry Zhuravlyovsky");
            Statement said = record.statement(speaker, "2025-02-27", record.quotation(source, "The embassies must work"));
            Meeting meeting = record.meeting("Talks in Усть-Дубровинск", "2025-02-27", null);
            said.setMeeting(meeting);
            return new Named(source, said.getId());
        });
        for (String name : List.of("Журавлёвский", "Журавлевский", "zhuravlevskiy", "Zhuravlyovskii", "Дмитрий Журавлёвский",
                "Dmitriy Zhuravlevsky", "vestnik", "dubrovinsk"))
            assertThat(find(name + " embassy", in(named.source()))).as(name).containsExactly(named.said());
        assertThat(find("Zhuravlyovskaya embassy", in(named.source()))).isEmpty();
    }

    @Test
    void peopleOrganizationsAndMeetingsAreFoundInAnySpelling() {
        record Made(Long exact, Long other, Long woman, Long agency, Long meeting) {
        }
        Made made = given(record -> new Made(
                record.person("Sergei Testolavrov").getId(),
                record.person("Сергей Тестолавров").getId(),
                record.person("Мария Тестолаврова").getId(),
                record.organization("Агентство Тестополитика", OrganizationKind.AGENCY).getId(),
                record.meeting("Встреча в Тестоградске", "2025", null).getId()));
        for (String name : List.of("Сергей Тестолавров", "sergey testolavrov", "Sergej Testolawrow"))
            assertThat(people(name)).as(name).containsExactlyInAnyOrder(made.exact(), made.other());
        assertThat(people("sergei testolavrov")).containsExactly(made.exact(), made.other());
        assertThat(people("Сергей Тестолавров")).containsExactly(made.other(), made.exact());
        assertThat(people("maria testolavrova")).containsExactly(made.woman());
        assertThat(people("\"sergey testolavrov\"")).isEmpty();
        assertThat(keys(nodes.organizations("testopolitika", null, NodeOrder.RELEVANCE, Window.first(9), false)))
                .containsExactly(made.agency());
        assertThat(keys(nodes.meetings("testogradske", null, NodeOrder.RELEVANCE, Window.first(9), false)))
                .containsExactly(made.meeting());
    }

    @Test
    void russianWordsAreFoundInTheirForms() {
        Quoted q = said("ru", "Переговоры прошли", "Речь шла о переговорах в посольстве", "Всё хорошо", "в за\u0301мке");
        assertThat(find("переговоров", q.source())).containsExactlyInAnyOrder(q.id(0), q.id(1));
        assertThat(find("посольства ПЕРЕГОВОРЫ", q.source())).containsExactly(q.id(1));
        assertThat(find("все", q.source())).containsExactly(q.id(2));
        assertThat(find("\"все хорошо\"", q.source())).containsExactly(q.id(2));
        assertThat(find("\"в замке\"", q.source())).containsExactly(q.id(3));
        assertThat(find("\"переговоров\"", q.source())).isEmpty();
    }

    @Test
    void aPieceOfAChineseOrJapaneseSentenceIsAPhrase() {
        Quoted q = said("zh", "我们准备谈论大使馆的问题", "问题");
        assertThat(find("大使馆", q.source())).containsExactly(q.id(0));
        assertThat(find("馆大", q.source())).isEmpty();
        assertThat(find("\"谈论大使馆\" 问题", q.source())).containsExactly(q.id(0));
    }

    private List<Long> people(String text) {
        return keys(nodes.people(text, null, NodeOrder.RELEVANCE, Window.first(50), false));
    }

    private static List<Long> keys(SearchResult<NodeHit> result) {
        return result.page().rows().stream().map(NodeHit::id).toList();
    }
}
