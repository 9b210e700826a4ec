package org.onrecord.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {

    /** Each with each other of its line. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
            // Russian and Ukrainian in the transliterations of English, German and French sources
            "Сергей Sergei Sergey Sergej",
            "Лавров Lavrov Lawrow LAVROV Lavrov's",
            "Зеленский Zelensky Zelenskiy Zelenskii Zelenskij Zelenski Zelenskyy Zelenskyi Зеленський",
            "Zelensky Zelenskyy Selenskyj",
            "Юрий Yuri Yury Yuriy Iouri Jurij",
            "Ушаков Ushakov",
            "Михаил Mikhail Michail Mihail",
            "Александр Aleksandr Alexander Aleksander Alexandr Alexandre",
            "Алексей Aleksei Alexei Aleksey Alexey Aleksej",
            "Дмитрий Dmitri Dmitry Dmitriy Dmitrij Dimitri",
            "Захарова Zakharova Zaharova Sacharowa",
            "Путин Putin Poutine",
            "Ельцин Yeltsin Eltsin Jelzin Eltsine",
            "Медведев Medvedev Medwedew",
            "Горбачёв Горбачев Gorbachev Gorbachyov Gorbatschow",
            "Хрущёв Khrushchev Khrushchyov Chruschtschow",
            "Пётр Петр Pyotr Petr",
            "Фёдор Fyodor Fedor",
            "Шойгу Shoigu Shoygu",
            "Матвиенко Matviyenko Matviienko Matwijenko",
            "Ушаков Ushakov Ouchakov Uschakow Uszakow Ušakov",
            "Пригожин Prigozhin Prigojine Prigoschin Prigożyn",
            "Жуков Zhukov Joukov Schukow Żukow Žukov",
            "Щербаков Shcherbakov Chtcherbakov Schtscherbakow Szczerbakow Ŝerbakov",
            "Яблоков Yablokov Iablokov Jablokow Âblokov",
            "Юдин Yudin Iudin Judin Ûdin",
            "Наталья Natalja Natalʹâ",
            "Валентина Valentina Walentina",
            "Исинбаева Isinbayeva Isinbaeva Isinbajewa Isinbaïeva",
            "Евгений Yevgeny Evgeny Yevgeni Evgenii Yevgeniy",
            "Людмила Lyudmila Liudmila Ludmila",
            "Мария Maria Mariya Mariia",
            "Наталья Natalya Natalia",
            "Татьяна Tatyana Tatiana",
            "Ющенко Yushchenko",
            "Яценюк Yatsenyuk Yatseniuk",
            "Сергій Serhiy Serhii",
            "Олександр Oleksandr",
            "Кириллов Kirillov Kirilov",
            // Names of other languages in Cyrillic
            "Эрдоган Erdoğan Erdogan ERDOĞAN",
            "Чавушоглу Çavuşoğlu",
            "Вучић Vučić",
            "Клинтон Clinton",
            "Уилсон Wilson",
            "Рубио Rubio",
            "Блинкен Blinken",
            "Келлог Kellogg Kellog",
            "Джонсон Johnson",
            "Макрон Macron",
            "Шольц Scholz",
            "Мерц Merz",
            "Хабек Habeck",
            "Асад Assad Asad",
            "Gorbatchev Горбачёв",
            "Алексеев Alekseev Alekseyev Alexeyev",
            "Штайнмайер Steinmeier",
            // Umlauts
            "Мюллер Müller Mueller Muller",
            "Schröder Schroeder Schroder",
            "Støre Store",
            // Arabic names
            "Mohammed Muhammad Mohamed Mohammad Muhammed Мохаммед",
            "Hussein Husain Hussain Husayn Хусейн",
            "Ahmed Ahmad Ахмед",
            "Yusuf Yousef Youssef",
            "Abdullah Abdallah Абдулла",
            "Khalid Khaled Халид",
            "Gaddafi Qaddafi Kadhafi Каддафи",
            "Mahmoud Mahmud Махмуд",
            "Faisal Faysal" })
    void joinsSpellingsOfOneName(String names) {
        List<String> all = List.of(names.split(" "));
        for (String one : all)
            for (String other : all)
                assertThat(share(one, other)).as(one + " = " + other).isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
            "Lavrov, Lavrova", "Лавров, Лаврова", "Lavrov, Лаврова",
            "Bush, Busch", "Kim, Kin", "Ким, Kin", "Khan, Han", "Chan, Khan", "Хан, Han",
            "Yellen, Ellen", "Cameron, Cameroon", "Barack, Barak", "Amman, Aman", "Sanna, Sana", "Mitchell, Michel",
            "Zhang, Jang", "Chernov, Shernov", "Чернов, Шернов", "Чабанов, Shabanov",
            "Wang, Vang", "Marks, Marx", "Köhler, Koller", "Kohl, Koll",
            "Vladimir, Volodymyr", "Владимир, Володимир", "Sergei, Serhii", "Alexander, Oleksandr",
            "Alexander, Alexandra", "Mikhail, Michael", "Yuri, Yulia", "Kiev, Kyiv", "Putin, Rasputin",
            "Ivanov, Ivanova", "Ivanov, Ivanovich", "Peskov, Piskov", "Medvedev, Medvedeva" })
    void keepsNamesApart(String one, String other) {
        assertThat(share(one, other)).isFalse();
        assertThat(share(other, one)).isFalse();
    }

    /** A word that was typed in small letters, and a name that has nothing to do with it. */
    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
            "may, Mai", "said, Saied", "now, Nov", "both, Booth", "long, Loong", "floor, Flor", "refuge, Refugee", "rice, Reis",
            "court, Kurt", "court, Curt", "found, Fund", "latter, Later", "super, Supper",
            "city, Citi", "holy, Holi", "body, Bodi", "car, Kar", "cane, Kane", "bill, Bil", "marine, Marin", "later, Latter",
            "west, Vest", "wine, Vine", "house, Hus", "talks, Talk", "hopes, Hope", "genius, Genus", "johns, John" })
    void keepsWordsFromNames(String word, String name) {
        assertThat(share(word, name)).isFalse();
    }

    @ParameterizedTest(name = "{0} may be a case of {1}")
    @CsvSource({
            "Лаврова, Lavrov", "Лавровым, Lavrov", "Лаврову, Lavrova", "Зеленского, Zelenskyy", "Зеленскому, Zelensky",
            "Захаровой, Zakharova", "Путине, Putin", "Эрдогана, Erdogan", "Трампом, Трамп", "Сергея, Sergei",
            "Сергеем, Sergey", "Юрия, Yury", "Лавров, Lavrov", "Lavrov’s, Лавров" })
    void readsCasesInTexts(String inText, String name) {
        assertThat(Collections.disjoint(NameKeys.inText(inText), NameKeys.of(name))).isFalse();
    }

    @ParameterizedTest(name = "{0} may be no case of {1}")
    @CsvSource({ "Зеленская, Zelensky", "Лавров, Lavrova", "Захаров, Zakharova" })
    void readsNoOtherCases(String inText, String name) {
        assertThat(Collections.disjoint(NameKeys.inText(inText), NameKeys.of(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "習近平", "محمد", "1,000", "’s", "", "Лavrov", "\ud83d\ude00" })
    void hasNoKeyForOtherScripts(String word) {
        assertThat(NameKeys.of(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "Lavrov, true", "Лавров, true", "lavrov, false", "U, false", "2025, false", "習近平, false", "ǅemal, true" })
    void knowsWhatMayBeAName(String word, boolean nameLike) {
        assertThat(NameKeys.isNameLike(word)).isEqualTo(nameLike);
    }

    private static boolean share(String one, String other) {
        return !Collections.disjoint(NameKeys.of(one), NameKeys.of(other));
    }
}
