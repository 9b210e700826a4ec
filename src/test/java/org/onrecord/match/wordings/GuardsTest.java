package org.onrecord.match.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.match.wordings.Difference.Kind;

class GuardsTest {

    private static final WordingReader READER = new WordingReader(
            Names.with(Map.of("Peskov", "peskov", "Kremlin's man", "peskov")),
            TermWeights.standard());

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We will sign the treaty                  | We will not sign the treaty                   | NEGATION
            We will sign the treaty                  | We won't sign the treaty                      | NEGATION
            We will sign the treaty                  | We will never sign the treaty                 | NEGATION
            We can sign the treaty                   | We cannot sign the treaty                     | NEGATION
            There is hope for peace                  | There is no hope for peace                    | NEGATION
            Everybody wants this war                 | Nobody wants this war                         | NEGATION
            We go with our allies                    | We go without our allies                      | NEGATION
            An agreement is possible this year       | An agreement is impossible this year          | NEGATION
            The vote was legal in every sense        | The vote was illegal in every sense           | NEGATION
            They were able to come to the talks      | They were unable to come to the talks         | NEGATION
            They agreed on the border                | They failed to agree on the border            | NEGATION
            The aid goes to nurses, not to ministers | The aid goes to ministers, not to nurses      | NEGATION
            We want peace, we do not want war        | We want war, we do not want peace             | NEGATION
            The nurses will come, the ministers will not | The ministers will come, not the nurses  | NEGATION
            We will not pay and we will not sign it  | We will pay and we will not sign it           | NEGATION
            I do not blame the men, I blame the law  | I blame the men, I do not blame the law       | NEGATION
            I do not blame the men but the law       | I blame the men, I do not blame the law       | NEGATION
            We did not … sign the treaty             | We did sign the treaty                        | NEGATION
            From June, we will cut the output      | We will cut the output from July          | NUMBER
            On Monday we sail to the islands       | We sail to the islands on Friday morning  | NUMBER
            We met two ministers in Geneva           | We met three ministers in Geneva              | NUMBER
            We lost 500 soldiers there               | We lost 5,000 soldiers there                  | NUMBER
            It will cost 2 million dollars           | It will cost 2 billion dollars                | NUMBER
            One condition must be met                | Two conditions must be met                    | NUMBER
            A tariff of 15 percent on steel          | A tariff of 25 percent on steel               | NUMBER
            The third round of the talks is over     | The fourth round of the talks is over         | NUMBER
            The talks took 5-6 hours of our time     | The talks took 5-7 hours of our time          | NUMBER
            We signed it on 9 March in Trieste       | We signed it on 9 May in Trieste              | NUMBER
            They go back to work on Monday           | They go back to work on Tuesday               | NUMBER
            In 2014 they came to us                  | In 2015 they came to us                       | NUMBER
            31 wells had water and 65 were dry       | 65 wells had water and 31 were dry            | NUMBER
            We saw 3 men at the lake and 4 at the river | At the lake we saw 4 men, at the river 3  | NUMBER
            The site at Karun is open to inspectors  | The Karaj site is open to inspectors          | NAME
            We lost soldiers at the river that day   | We lost 500 soldiers at the river that day    | NUMBER
            I spoke with Lavrov about the embassy    | I spoke with Ushakov about the embassy        | NAME
            Lavrov will come to the talks            | Ushakov will come to the talks                | NAME
            Sergey Lavrov will come to the talks     | Ivan Lavrov will come to the talks            | NAME
            The Russian delegation left the room     | The Ukrainian delegation left the room        | NAME
            They attacked us from Iran at night      | They attacked us from Iraq at night           | NAME
            Russia attacked Ukraine that morning     | Ukraine attacked Russia that morning          | NAME
            NATO is at our border now                | OSCE is at our border now                     | NAME
            We saw 3 men in Paris that day           | We saw 4 men in London that day               | NAME NUMBER
            """)
    void whatChangesTheSenseIsADifference(String one, String other, String kinds) {
        assertThat(kinds(one, other, "en")).isEqualTo(kinds);
        assertThat(kinds(other, one, "en")).isEqualTo(kinds);
        assertThat(kinds(one, one, "en")).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We don't want it and we can't pay it     | We do not want it and we cannot pay it
            It won't work, it isn't ready            | It will not work, it is not ready
            No one expects a solution tonight        | Nobody expects a solution tonight
            There will be no miracles here           | There won't be any miracles here
            An agreement is not possible now         | An agreement is impossible now
            I do not blame the men, I blame the law  | I do not blame the men but the law
            We will not sign it before the summer    | Before the summer we will not sign it
            I don't think they will come             | I think they will not come
            Neither side nor its allies will come    | Neither side will come, nor will its allies
            It is not only late, it is wrong         | It is late and it is wrong
            We have two conditions for the talks     | We have 2 conditions for the talks
            It took two hundred and fifty days       | It took 250 days
            It cost $90 million last year            | It cost 90 million dollars last year
            It is 2.5 million tonnes a year          | It is two and a half million tonnes a year
            The 18th hole is green                   | The eighteenth hole is green
            A tariff of 15% on steel                 | A 15 per cent tariff on steel
            We signed on March 9 in Trieste          | We signed on the 9th of March in Trieste
            One of us must go                        | Some of us must go
            We will sign the treaty on Monday        | We will … sign the treaty on Monday
            I trust Ambassador Brandt in this        | I trust [her] in this
            I trust Ambassador Brandt in this        | I trust her in this
            I trust Ambassador Brandt in this        | I trust Ilse Brandt in this
            I met Zelensky and Sergei Lavrov there   | I met Zelenskyy and Sergey Lavrov there
            The United States must answer us now     | The U.S. must answer us now
            The American side must answer now        | The U.S. side must answer now
            Talks between Kyiv and Moscow go on      | Talks between Moscow and Kyiv go on
            The ferry will not sail before May. We wait | We wait
            Talks will go on in spring               | In spring the talks will go on
            I read what Peskov said on it            | I read what the Kremlin's man said on it
            We counted 3 dogs and 4 cats             | We counted 4 cats and 3 dogs
            Talks of our two ports go on this year   | Talks of our ports go on this year
            In 2014 we had 3 ships and 40 sailors    | We had 40 sailors and 3 ships in 2014
            We saw 3 men at the lake and 4 at the river | At the lake we saw 3 men, at the river 4
            The site at Karun is open to inspectors  | The Karun site is open to inspectors
            In June we met the nurses. We will pay them | We will pay them. In July we go home
            From June, we will cut the output        | We will cut the output from June
            From June, we will cut the output        | We will cut the output
            The House voted for the bill             | The house voted for the bill
            """)
    void whatSaysTheSameIsNone(String one, String other) {
        assertThat(kinds(one, other, "en")).isEmpty();
        assertThat(kinds(other, one, "en")).isEmpty();
        assertThat(kinds(one, one, "en")).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Мы подпишем этот договор        | Мы не подпишем этот договор       | NEGATION
            Встреча завершилась вчера       | Встреча никогда не завершилась вчера | NEGATION
            Погибли сорок человек           | Погибли пятьдесят человек         | NUMBER
            Я говорил с Лавровым вчера      | Я говорил с Ушаковым вчера        | NAME
            Погибли сорок человек           | Погибли 40 человек                | ''
            Никто не ждал такого решения    | Никто такого решения не ждал      | ''
            """)
    void russianIsReadToo(String one, String other, String kinds) {
        assertThat(kinds(one, other, "ru")).isEqualTo(kinds);
        assertThat(kinds(other, one, "ru")).isEqualTo(kinds);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Wir werden den Vertrag kündigen   | Wir werden den Vertrag nicht kündigen     | NEGATION
            Wir haben Geld für diese Brücke   | Wir haben kein Geld für diese Brücke      | NEGATION
            Es fehlen zwölf Lehrer            | Es fehlen zwanzig Lehrer                  | NUMBER
            Der Bericht kommt im März heraus  | Der Bericht kommt im Mai heraus           | NUMBER
            Es fehlen zwölf Lehrer            | Es fehlen 12 Lehrer                       | ''
            Wir werden die Brücke nicht bauen, solange ich regiere | Solange ich regiere, werden wir die Brücke nicht bauen | ''
            """)
    void germanIsReadToo(String one, String other, String kinds) {
        assertThat(kinds(one, other, "de")).isEqualTo(kinds);
        assertThat(kinds(other, one, "de")).isEqualTo(kinds);
    }

    private static String kinds(String one, String other, String language) {
        Set<Kind> kinds = Guards.between(READER.read(one, language), READER.read(other, language)).stream()
                .map(Difference::kind).collect(Collectors.toCollection(TreeSet::new));
        return kinds.stream().map(Kind::name).sorted().collect(Collectors.joining(" "));
    }

    @Test
    void saysWhereTheTextsDiffer() {
        String one = "We met two ministers in Geneva";
        String other = "We met 𝟛 and then twelve ministers in Geneva";
        Difference difference = Guards.between(READER.read(one, "en"), READER.read(other, "en")).get(0);
        assertThat(difference.one().of(one)).isEqualTo("two");
        assertThat(difference.other().of(other)).endsWith("twelve");
    }

    @Test
    void anEmptyRangeStandsWhereNothingIs() {
        String one = "We will sign the treaty";
        Difference difference = Guards.between(READER.read(one, "en"), READER.read("We will not sign the treaty", "en")).get(0);
        assertThat(difference.one().isEmpty()).isTrue();
        assertThat(one.substring(difference.one().start())).startsWith("sign");
    }

    @Test
    void otherLanguagesAreNotCompared() {
        assertThat(Guards.between(READER.read("Мы не подпишем 2 договора", "ru"), READER.read("We sign 3 treaties", "en")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "…", "[…]", "[a]", "not", "no no no", "5", "5 6 7", "A B C D", "İstanbul", "\ud83d", "'s",
            "n't", "$", "% %", "and a half", "a", "per", "second", "not only", "fail", "failed to" })
    void anyTextIsRead(String text) {
        for (String other : List.of("", "We do not pay 5 dollars to Lavrov", text)) {
            WordingText one = READER.read(text, "en");
            WordingText two = READER.read(other, null);
            assertThat(Guards.between(one, two)).isNotNull();
            assertThat(Likeness.between(one, two).score()).isBetween(0.0, 1.0);
        }
        assertThat(Guards.between(READER.read(text, "ru"), READER.read(text, "ru"))).isEmpty();
    }

    @Test
    void spansOfASplitQuotationMayHaveSomethingBetween() {
        WordingText split = READER.read(Arrays.asList("We will sign the treaty", "and we will pay"), "en");
        WordingText whole = READER.read(
                "We will sign the treaty that Lavrov brought in 2014 and not read aloud, and we will pay",
                "en");
        assertThat(Guards.between(split, whole)).isEmpty();
    }
}
