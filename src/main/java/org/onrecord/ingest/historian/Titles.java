package org.onrecord.ingest.historian;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles that the remarks put before names, found by their form: a head word with what may stand around it. */
final class Titles {

    private static final String PORTFOLIO = "(?:the )?(?:Foreign Affairs|Foreign Relations|Foreign Trade|Foreign|External Affairs"
            + "|External Relations|National Defen[cs]e|National Security|Defen[cs]e|Interior|Internal Affairs|Home Affairs|Finance"
            + "|Economy|Economic Affairs|Economics|Justice|State Security|Trade|Commerce|Energy|Oil|Petroleum|Transport(?:ation)?"
            + "|Public Security|Security|Industry|Agriculture|Health|Culture|Education|Labor|Environment|Information|Planning"
            + "|European Affairs|European Integration|Strategic Affairs|International Cooperation|International Trade"
            + "|International Relations|Overseas Development|War|Marine|Treasury|Expatriates?|Emigrants|Immigration|Cooperation"
            + "|International Development|Worship|Religion|Human Mobility|Religious Affairs)";

    private static final String PORTFOLIOS = PORTFOLIO + "(?:(?:,| and|, and) " + PORTFOLIO + ")*";

    /** Words that go before a head word. */
    private static final String BEFORE = "(?:(?:Acting|Interim|Transitional|Provisional|Deputy|Vice|First|Second|Assistant|Federal"
            + "|Special|Chief|Senior|Permanent|Executive|Supreme|Alternate|Co|Under|Caretaker|Transition) ?-?)*";

    private static final String MINISTER = "(?:(?:Foreign|Prime|External|Exterior|Defen[cs]e|Finance|Interior|Economic|Economics"
            + "|Trade|Affairs|and|Relations|Justice|Energy|Oil|Petroleum|Security|Intelligence|Home|Planning|Development|Industry"
            + "|Information|Transport|State|Health|Agriculture|First|Strategic|European|Environment|Labor|Expatriates|Deputy|Armed"
            + "|Forces|Education|Internal|National|Immigration|Cooperation|International|Commerce|Culture) )*(?:Minister|Minster|MInister|Ministere)"
            + "(?: of State(?: for " + PORTFOLIOS + ")?| (?:of|for) " + PORTFOLIOS + ")?(?:-designate|-elect)?";

    private static final String SECRETARY = "(?:(?:Foreign|Home|Defen[cs]e|External|Affairs|Relations|Party|Trade|Commonwealth"
            + "|Cabinet|Executive|Parliamentary|First|General|Northern Ireland|and) )*Secretary(?:[ -]General)?"
            + "(?: of State for " + PORTFOLIOS + "| of State| for Relations with States| (?:of|for) " + PORTFOLIOS
            + ")?(?:-designate|-elect)?";

    private static final List<String> OTHERS = List.of("President(?:[- ]{1,2}[Ee]lect|- ?[Dd]esignate)?"
            + "(?: of the (?:National|General|Legislative|Constituent) (?:Assembly|Council)| of the (?:European|Swiss) "
            + "(?:Commission|Council|Parliament|Confederation)| of (?:Parliament|Congress))?", "Governor[- ]General",
            "Lieutenant Governor", "Governor", "Secretary-Treasurer", "Premier", "Taoiseach", "Tánaiste", "Tanaiste",
            "(?:Crown )?Prince(?: Regent)?", "Heir Apparent", "Commander[- ]in[- ]Chief", "Comandante", "Royal Counselor",
            "Ecumenical Patriarch", "(?:His|Her) (?:Majesty|Holiness|Royal Highness|Excellency)",
            "President of the Council of Ministers",
            "Prime Minister-Prince", "(?:Crown )?Princess", "Regent(?: Prince)?", "King", "Queen(?: Mother)?",
            "Emperor",
            "Empress", "Sultan", "Shah", "Amir", "Emir", "Ruler", "Pope", "Cardinal", "Archbishop", "Bishop", "Patriarch",
            "Catholicos", "Metropolitan", "Grand (?:Duke|Duchess|Vizier|Mufti)", "Dalai Lama",
            "Chancellor(?: of the Exchequer|-elect)?",
            "Chair", "Administrator", "Chairman(?: of the (?:Presidency|Council of Ministers|Council of State|Presidium))?",
            "Chairwoman", "Chairperson",
            "Co-[Cc]hairman", "Head of (?:State|Government)", "Chief of (?:State|Government|Staff)", "Chief Executive",
            "(?:EU |UN )?High Representative(?: for (?:Foreign Affairs(?: and Security Policy)?"
                    + "|Foreign and Security Policy|the Common Foreign and Security Policy))?",
            "High Commissioner(?: for (?:Refugees|Human Rights))?", "Commissioner(?: for " + PORTFOLIO + ")?", "Ambassador",
            "Chargé d'Affaires",
            "Mayor(?: of \\p{Lu}\\p{L}+)?", "Lord Mayor",
            "Speaker(?: of (?:the )?(?:Parliament|House|Knesset|National Assembly|"
                    + "House of Representatives|House of Commons|Riigikogu|Sejm|Senate|Assembly|Majlis))?",
            "(?:Parliament(?:ary)?|House|Senate|Assembly|Knesset) (?:Speaker|President|Chairman|Leader)",
            "State Councilor", "State Counsell?or", "State Minister", "Councilor", "Counsell?or", "Senator", "Congressman",
            "Representative", "(?:Brigadier|Major|Lieutenant|Captain)?[ -]?General", "Generalissimo", "Field Marshal",
            "Marshal",
            "Admiral", "Colonel", "Captain", "Lieutenant Colonel", "Major", "(?:National Security|Presidential|Foreign Policy|"
                    + "Political|Homeland Security) [Aa]dvis[eo]r",
            "Advis[eo]r",
            "Aide to the President", "Presidential Aide",
            "(?:(?:UN|U\\.N\\.|EU|UN-Arab League|UN/Arab League|Joint|Presidential|Quartet|Special|Senior|Personal) )*"
                    + "(?:Envoy|Representative|Coordinator|Negotiator)(?: (?:to|for|on) (?:the )?\\p{Lu}[\\p{L}]+(?:ern)?"
                    + "(?: East| Peace| Process)*)?",
            "Lead Negotiator", "Chief Negotiator", "Negotiator", "Opposition Leader", "(?:Opposition|Party|Labor|Labour|Likud|"
                    + "Solidarity|Conservative|Liberal|Congress|Presidency) (?:Leader|Chairman|Chairwoman|Member)",
            "Leader(?: of the Opposition)?", "(?:opposition |party |rebel )?leader", "Opposition",
            "Director(?:[- ]General)?(?: of (?:(?:the )?(?:\\p{Lu}\\p{L}+ )+?(?:Commission|Agency|Office|Intelligence|Council"
                    + "|Committee)|\\p{Lu}\\p{L}+))?",
            "Chief",
            "First Lady", "Captain-General", "Presidential Candidate", "Candidate", "Foreign Affairs Adviser",
            "Attorney General",
            "Chief Justice", "Chief Minister", "State President", "Member of the Presidency", "Presidency (?:Member|Chairman)",
            "Junta Member", "Politburo Member", "Duke", "Duchess", "Count", "Lord", "Sir", "Sheikh?a?", "Shaykh", "Dr\\.",
            "Mr\\.",
            "Mrs\\.", "Ms\\.", "Madame", "Professor", "Rabbi", "Reverend", "Ayatollah", "Imam", "Ato", "Mother");

    private static final Pattern TITLE = Pattern.compile(
            "(?:" + BEFORE + " ?(?:" + MINISTER + "|" + SECRETARY + "|" + String.join("|", OTHERS) + "))(?![\\p{L}'])");

    /** The same words in the plural, with the singular of each. */
    private static final Pattern PLURAL = Pattern.compile("(?:" + BEFORE + " ?(?:(?:Foreign|Prime|Defen[cs]e|Finance|Interior|"
            + "External|Affairs|Trade|Economic|and) )*(?:Minister|Secretarie|President|Premier|Chancellor|King|Queen|Prince|Emir|"
            + "Amir|Governor|Ambassador|General|Senator|Vice President|Head)s(?:-[Ee]lect)?(?: of (?:State|Government)(?: and Government)?"
            + "(?= (?:of|from)))?(?: (?:of|for) Foreign Affairs)?"
            + "|(?:(?:foreign|prime) minister|president|leader)s(?= of ))(?![\\p{L}'])");

    /** Part of how somebody is addressed and not of an office. */
    private static final Pattern HONORIFIC = Pattern.compile(
            "Sheikh?a?|Shaykh|Dr\\.|Mr\\.|Mrs\\.|Ms\\.|Madame|Sir|Lord|Ato|(?:His|Her) (?:Majesty|Holiness|Royal Highness|Excellency)");

    private Titles() {
    }

    /** The end of the title that begins at {@code at}, or -1. */
    static int singularEnd(CharSequence text, int at) {
        return end(TITLE, text, at);
    }

    /** The end of the title in the plural that begins at {@code at}, or -1. */
    static int pluralEnd(CharSequence text, int at) {
        return end(PLURAL, text, at);
    }

    private static int end(Pattern pattern, CharSequence text, int at) {
        if (at >= text.length() || !Character.isLetter(text.charAt(at)))
            return -1;
        Matcher m = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return m.lookingAt() && m.end() > at ? m.end() : -1;
    }

    /** "Foreign Ministers" as "Foreign Minister". */
    static String singular(String plural) {
        if (plural.matches("Heads of State.*"))
            return plural.contains("Government") ? "Head of State or Government" : "Head of State";
        return plural.replace("Secretaries", "Secretary").replaceAll(
                "([Mm]inister|[Pp]resident|Premier|Chancellor|King|Queen|Prince|Emir|Amir|Governor|Ambassador|General|Senator"
                        + "|Head|leader)s",
                "$1");
    }

    static boolean isHonorific(String title) {
        return HONORIFIC.matcher(title).matches();
    }
}
