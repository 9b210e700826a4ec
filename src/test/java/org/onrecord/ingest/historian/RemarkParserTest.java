package org.onrecord.ingest.historian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What remarks name, written as {@code role: name (country) + … = companions}, one encounter after the other. */
class RemarkParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Met with President Anna Berg.                              | President: Anna Berg
            Met with President Berg and Foreign Minister Carlos Diaz.  | President: Berg + Foreign Minister: Carlos Diaz
            Met with King Olaf, Prime Minister Berg, and senior officials. | King: Olaf + Prime Minister: Berg
            Met with President Berg. Also met with Russian Foreign Minister Ivan Petrov. | President: Berg / Foreign Minister: Ivan Petrov (russia)
            Official visit; met with President Tito.                   | President: Tito
            Working visit; met with Chancellor Kohl; toured a museum.  | Chancellor: Kohl
            Discussed the Middle East peace process with President Assad. | President: Assad
            Reviewed arms control with Prime Minister Begin and Foreign Minister Dayan. | Prime Minister: Begin + Foreign Minister: Dayan
            Discussed a border treaty with President Berg.             | President: Berg
            Conferred with Prime Minister Macmillan; concluded an agreement. | Prime Minister: Macmillan
            Audience with Pope Benedict XV.                            | Pope: Benedict XV (holy-see)
            Met with Prime Minister Major and Foreign Secretary Hurd.  | Prime Minister: Major + Foreign Secretary: Hurd
            Met with Prime Minister Mackenzie King.                    | Prime Minister: Mackenzie King
            Met with Prime Minister Theresa May.                       | Prime Minister: Theresa May
            Met with President Reagan May 5.                           | President: Reagan
            Met with President Clinton, July 16; and President Lula of Brazil. | President: Clinton + President: Lula (brazil)
            Met with President Magana of El Salvador.                  | President: Magana (el-salvador)
            Met with Soviet General Secretary Gorbachev.               | General Secretary: Gorbachev (russia)
            Met with West German Chancellor Brandt, British Prime Minister Wilson, and Danish Prime Minister Hartling. | Chancellor: Brandt (germany) + Prime Minister: Wilson (united-kingdom) + Prime Minister: Hartling (denmark)
            Met with Prime Ministers Rabin and Peres.                  | Prime Minister: Rabin + Prime Minister: Peres
            Met with the Presidents of Peru, Colombia, and Bolivia.    | President: - (peru) + President: - (colombia) + President: - (bolivia)
            Met with the Foreign Ministers of Egypt and Saudi Arabia.  | Foreign Minister: - (egypt) + Foreign Minister: - (saudi-arabia)
            Met with the French and German Foreign Ministers.          | Foreign Minister: - (france) + Foreign Minister: - (germany)
            Met with the President of Finland and the Prime Ministers of Denmark and Norway. | President: - (finland) + Prime Minister: - (denmark) + Prime Minister: - (norway)
            Discussed the crisis with the Amir of Kuwait.              | Amir: - (kuwait)
            Met with the Foreign Ministers of the Gulf Cooperation Council, Egypt, and Jordan. | Foreign Minister: - (egypt) + Foreign Minister: - (jordan)
            Met with Deputy Prime Minister/Foreign Minister Sheikh Sabah Khalid al-Sabah. | Deputy Prime Minister/Foreign Minister: Sabah Khalid al-Sabah
            Met with Crown Prince and Prime Minister Omar bin Zaid.    | Crown Prince/Prime Minister: Omar bin Zaid
            Met with Foreign Minister Prince Faisal bin Omar Al Zaid.  | Foreign Minister: Faisal bin Omar Al Zaid
            Met with former President Nelson Mandela at Qunu.          | former President: Nelson Mandela
            Met with Acting Fijian Prime Minister Aiyaz Sayed.         | Acting Prime Minister: Aiyaz Sayed (fiji)
            Met with UN Special Envoy for Syria Steffan de Mistura.    | UN Special Envoy for Syria: Steffan de Mistura (united-nations)
            Met with NATO Secretary General Jens Berg.                 | Secretary General: Jens Berg (nato)
            Met with PLO Chairman Arafat and Israeli Prime Minister Peres. | Chairman: Arafat (plo) + Prime Minister: Peres (israel)
            Met with Yasser Arafat, and members of his delegation.     | : Yasser Arafat
            Met with Palestinian Authority President Mahmoud Abbas.    | President: Mahmoud Abbas (palestinian-authority)
            Accompanied President Bush to a meeting with President Iliescu. | President: Iliescu = President: Bush
            Accompanied President Ford and met with Egyptian President Sadat. | President: Sadat (egypt)
            Briefed President Giscard d'Estaing on the talks.          | President: Giscard d'Estaing
            Met in Geneva with Soviet Foreign Minister Gromyko.        | Foreign Minister: Gromyko (russia)
            Met with the wife of former Deputy Prime Minister Anwar Ibrahim and with President Berg. | President: Berg
            Met with representatives of Serbian NGOs and President Berg. | President: Berg
            Met with President Berg and with U.S. military personnel.  | President: Berg
            Met with President Berg and attended a dinner with Queen Ada. | President: Berg / Queen: Ada
            Attended the funeral of King Olaf; met with President Berg. | President: Berg
            Attended NATO Summit Meeting. Also met with U.N. Secretary-General Annan. | Secretary-General: Annan (united-nations)
            Stopped in the U.S. Met with President Carter.             | President: Carter
            Met with President George H.W. Bush.                       | President: George H.W. Bush
            Summit meeting with President Putin; addressed the Duma.   | President: Putin
            Met with Prime Minister Berg, Speaker of Parliament Nabih Diaz, and Mayor Anne Roe. | Prime Minister: Berg + Speaker of Parliament: Nabih Diaz + Mayor: Anne Roe
            Met with Minister of Foreign Affairs Rodolfo Solano Quiros. | Minister of Foreign Affairs: Rodolfo Solano Quiros
            Met with North Korean leader Kim Berg.                     | leader: Kim Berg (korea-north)
            Discussed peace with President Berg, and arms reductions with Russian Foreign Minister Kozyrev. | President: Berg / Foreign Minister: Kozyrev (russia)
            Attended a working brunch with President Clinton.          | President: Clinton
            Met with President Marcos Jr. and with Secretary of Foreign Affairs Enrique Manalo. | President: Marcos Jr. / Secretary of Foreign Affairs: Enrique Manalo
            Secretary Roe also met with French Foreign Minister Ada Diaz. | Foreign Minister: Ada Diaz (france)
            Met with Vice President and Foreign Minister Isabel de Saint Malo. | Vice President/Foreign Minister: Isabel de Saint Malo
            Met with President Hu, Premier Wen, and senior Chinese officials. | President: Hu + Premier: Wen
            Met with the President in Washington.                      | President: -
            Met with King George V.                                    | King: George V
            Met with the Presidents of the Baltic States.              | President: - (estonia) + President: - (latvia) + President: - (lithuania)
            Met with the presidents of Peru and Bolivia.               | president: - (peru) + president: - (bolivia)
            Met with the leaders of Angola, Egypt, and various organizations. | leader: - (angola) + leader: - (egypt)
            Met with NATO, EU, and Russian Foreign Ministers.          | Foreign Minister: - (russia)
            Met with the Russian Foreign and Defense Ministers.        | Foreign Minister: - (russia) + Defense Minister: - (russia)
            Met with President Berg and the Foreign and Defense Ministers. | President: Berg + Foreign Minister: - + Defense Minister: -
            Discussed aid with the Amir and Crown Prince.              | Amir/Crown Prince: -
            Met with Prime Minister Berg and Quebec Premier Roe.       | Prime Minister: Berg + Quebec Premier: Roe
            Met with President Berg, and World Health Organization Director General Dr. Ada Diaz. | President: Berg + World Health Organization Director General: Ada Diaz
            Met with International Atomic Energy Agency (IAEA) Director General Ivo Berg. | Director General: Ivo Berg (iaea)
            Met with Council of Representatives Speaker Salim Berg.    | Council of Representatives Speaker: Salim Berg
            Met with National League for Democracy leader Ada Diaz Roe. | National League for Democracy leader: Ada Diaz Roe
            Met with UN High Commissioner for Refugees Ivo Berg.       | High Commissioner for Refugees: Ivo Berg (united-nations)
            Met with Director of the Party Central Foreign Affairs Commission and Foreign Minister Wang Berg. | Director of the Party Central Foreign Affairs Commission/Foreign Minister: Wang Berg
            Met with Crown Prince-Prime Minister Salman Berg.          | Crown Prince/Prime Minister: Salman Berg
            Met with Prime Minister-elect Berg and Foreign Secretary-designate Ada Diaz. | Prime Minister-elect: Berg + Foreign Secretary-designate: Ada Diaz
            Met with Minister of State Dr. Omar bin Zaid.              | Minister of State: Omar bin Zaid
            Met with Secretary for Relations with States Gallagher.    | Secretary for Relations with States: Gallagher
            Discussed the crisis with Sheikh Zayed.                    | Sheikh: Zayed
            Met with Generals Berg and Diaz.                           | General: Berg + General: Diaz
            Met with South Korea’s Foreign Minister Ada Diaz.          | Foreign Minister: Ada Diaz (korea-south)
            Met with Premier Berg, together with Foreign Minister Roe. | Premier: Berg + Foreign Minister: Roe
            A dinner was hosted by Foreign Minister Ada Diaz and including Indian Foreign Minister Ivo Roe. | Foreign Minister: Ada Diaz + Foreign Minister: Ivo Roe (india)
            Met with Polish officials and with Israeli Prime Minister Rabin. | Prime Minister: Rabin (israel)
            Discussed aid with NATO Foreign Ministers, and arms reductions with Russian Foreign Minister Kozyrev. | Foreign Minister: Kozyrev (russia)
            With Secretary of Defense Roe, met with President Berg and with Foreign Minister Ada Diaz. | President: Berg = Secretary of Defense: Roe / Foreign Minister: Ada Diaz = Secretary of Defense: Roe
            Co-hosted a meeting of the Presidents of Armenia and Azerbaijan on the conflict. | President: - (armenia) + President: - (azerbaijan)
            """)
    void namesWhoWasMet(String remark, String expected) {
        assertThat(shown(RemarkParser.parse(remark))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Official visit.", "State visit; addressed the National Assembly.",
            "Attended NATO Summit Meeting.",
            "Visited King Olaf's tomb.", "Attended the funeral of Emperor Hirohito.", "Attended memorial services for former "
                    + "President Pompidou.",
            "Visited the grave of former Prime Minister Tadeusz Berg.", "Met with senior Lebanese officials.",
            "Met with Israeli officials and Palestinian representatives.", "Accompanied President Carter on a State visit.",
            "Signed an agreement with Germany.", "Attended a ceremony for former Israeli Prime Minister Rabin.",
            "Met with members of the opposition.", "Met with representatives of the European Union.", "Vacation.",
            "Met with the EU3 Foreign Ministers.", "Fishing trip. [Visit made as President-elect.]",
            "Attended the inauguration of President Lusinchi.", "Met with Non-NATO Contributing Countries.",
            "Traveled with UK Foreign Secretary David Lammy.", "Met with leaders of U.S. and diplomatic missions.",
            "Met with leaders of the Gulf Cooperation Council.",
            "Met with Polish officials; signed a treaty with Chancellor Berg.",
            "Met with Polish officials and signed a treaty with Chancellor Berg." })
    void namesNoMeetingWhereNobodyWasMet(String remark) {
        assertThat(RemarkParser.parse(remark).encounters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Accompanied President Carter on a State visit.", "Traveled with President Carter.",
            "Joined President Carter in London." })
    void whoeverTravelsAlongIsOfTheJourneyOnly(String remark) {
        assertThat(RemarkParser.parse(remark).companions()).extracting(Mention::name).containsExactly("Carter");
    }

    @Test
    void theRiyadhTalksAreTwoEncountersWithTheTravellersOwnSideApart() {
        String remark = "Met with Crown Prince and Prime Minister Mohammed bin Salman and Foreign Minister Prince Faisal bin Farhan "
                + "Al Saud. Also met with Russian Foreign Minister Sergei Lavrov and Russian Aide to the President Yuri Ushakov, "
                + "along with National Security Advisor Mike Waltz, and Special Envoy to the Middle East Steve Witkoff.";

        assertThat(shown(RemarkParser.parse(remark))).isEqualTo(
                "Crown Prince/Prime Minister: Mohammed bin Salman + Foreign Minister: Faisal bin Farhan Al Saud / "
                        + "Foreign Minister: Sergei Lavrov (russia) + Aide to the President: Yuri Ushakov (russia) = "
                        + "National Security Advisor: Mike Waltz + Special Envoy to the Middle East: Steve Witkoff");
    }

    @Test
    void offsetsQuoteTheClauseAndTheMention() {
        String remark = "Visited a school and met with Russian Foreign Minister Sergei Lavrov. Left early.";
        Encounter encounter = RemarkParser.parse(remark).encounters().get(0);
        Mention lavrov = encounter.others().get(0);

        assertThat(remark.substring(encounter.start(), encounter.end()))
                .isEqualTo("met with Russian Foreign Minister Sergei Lavrov");
        assertThat(remark.substring(lavrov.start(), lavrov.end())).isEqualTo("Russian Foreign Minister Sergei Lavrov");
    }

    @Test
    void theQuotedWordsBeginWithTheClauseAndEndWithTheOffice() {
        String remark = "Met separately with King Olaf; and with the Danish and Dutch Foreign Ministers, at Oslo.";

        assertThat(RemarkParser.parse(remark).encounters()).extracting(e -> remark.substring(e.start(), e.end()))
                .containsExactly("Met separately with King Olaf", "and with the Danish and Dutch Foreign Ministers");
    }

    private static String shown(Remarks remarks) {
        return remarks.encounters().stream().map(e -> list(e.others()) + (e.companions().isEmpty() ? ""
                : " = " + list(e.companions()))).collect(Collectors.joining(" / "));
    }

    private static String list(java.util.List<Mention> mentions) {
        return mentions.stream().map(m -> String.join("/", m.roles()) + ": " + (m.name() == null ? "-" : m.name())
                + (m.country() == null ? "" : " (" + m.country().key() + ")")).collect(Collectors.joining(" + "));
    }
}
