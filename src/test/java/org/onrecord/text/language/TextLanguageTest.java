package org.onrecord.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLanguageTest {

    @ParameterizedTest(name = "{1} in a document in {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "en    | Wir sind bereit, über die Botschaften zu sprechen | en",
            "en-GB | Well, no                                          | en-GB",
            "sw    | Tuko tayari kuzungumza                            | sw",
            "en    | Мы готовы говорить о работе посольств             | ru",
            "ru    | We are ready to talk about the embassies          | en",
            "ru    | Ми готові                                         | ru",
            "en    | Да                                                | ",
            "en    | 我们准备谈论                                      | zh",
            "ja    | 大使館                                            | ja",
            "sr    | Spremni smo za razgovor                           | sr",
            "en    | 2025                                              | en",
            "am    | ዝግጁ ነን                                           | am" })
    void isThatOfTheDocumentUnlessTheLettersSayOtherwise(String around, String passage, String language) {
        assertThat(TextLanguage.of(passage, around)).isEqualTo(language);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "en | We are ready to talk about the embassies",
            "en | There was nothing new in what we heard from them this morning",
            "en | They said that the talks in Istanbul went on for about six hours",
            "ru | Мы готовы говорить о работе посольств",
            "ru | Первые контакты вселяют определённые надежды, сказал он",
            "uk | Ми готові до переговорів про справедливий мир",
            "uk | Україна ніколи не визнає окупації своїх територій",
            "bg | Ние сме готови да разговаряме за посолствата",
            "de | Wir sind bereit, über die Botschaften zu sprechen",
            "de | Die Gespräche haben länger gedauert als erwartet",
            "fr | Nous sommes prêts à parler des ambassades",
            "fr | Les discussions ont duré plus longtemps que prévu",
            "es | Estamos listos para hablar de las embajadas",
            "es | Las conversaciones duraron más de lo esperado",
            "tr | Büyükelçilikler hakkında konuşmaya hazırız",
            "tr | Görüşmeler beklenenden uzun sürdü",
            "it | Siamo pronti a parlare delle ambasciate",
            "pt | As conversações duraram mais do que o esperado",
            "pl | Jesteśmy gotowi rozmawiać o ambasadach",
            "nl | We zijn klaar om over de ambassades te praten",
            "ar | نحن مستعدون للحديث عن السفارات",
            "fa | ما آماده گفتگو درباره سفارتخانه ها هستیم",
            "zh | 我们准备谈论大使馆的问题",
            "ja | 私たちは大使館について話し合う準備ができています",
            "ko | 우리는 대사관에 대해 이야기할 준비가 되어 있습니다",
            "el | Είμαστε έτοιμοι",
            "he | אנחנו מוכנים",
            "th | เราพร้อม",
            "hi | हम दूतावासों के बारे में बात करने के लिए तैयार हैं" })
    void isWhatLettersAndWordsShow(String language, String passage) {
        assertThat(TextLanguage.of(passage, null)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Yes", "certain hopes", "Nein", "OK, Putin", "No es verdad", "Да", "Нет войне", "سلام", "", "…",
            "2025", "\ud83d\ude00" })
    void staysUnknownWhereThatIsTooLittle(String passage) {
        assertThat(TextLanguage.of(passage, null)).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "en | Ministers of five countries met in Oslo on Friday for talks on fishing rights, and they said that the next round of them would be held in Bergen in the autumn, at the level of experts.",
            "ru | Министры пяти стран встретились в пятницу в Осло, чтобы обсудить права на рыбную ловлю, и заявили, что следующий раунд переговоров пройдёт осенью в Бергене на уровне экспертов, как это было и в прошлом году.",
            "uk | Міністри п'яти країн зустрілися у п'ятницю в Осло, щоб обговорити права на рибну ловлю, і заявили, що наступний раунд переговорів відбудеться восени у Бергені на рівні експертів, як це було і минулого року.",
            "de | Die Minister aus fünf Ländern trafen sich am Freitag in Oslo, um über die Rechte der Fischer zu sprechen, und sagten, dass die nächste Runde im Herbst in Bergen auf der Ebene von Fachleuten sein soll.",
            "fr | Les ministres de cinq pays se sont réunis vendredi à Oslo pour parler des droits de pêche, et ont dit que la prochaine réunion sera organisée en automne dans la ville de Bergen, avec des experts.",
            "de | Die Gespräche haben länger gedauert als erwartet",
            "zh | 我们准备谈论大使馆的问题" })
    void ofADocumentIsThatOfItsFrequentWordsOrOfAPassage(String language, String document) {
        assertThat(TextLanguage.ofDocument(document)).isEqualTo(language);
    }
}
