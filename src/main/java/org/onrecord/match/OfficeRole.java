package org.onrecord.match;

import java.util.Locale;

/**
 * An office as it is compared: what sources call differently is one, such as Foreign Secretary and Minister of Foreign
 * Affairs, or Premier and Prime Minister; President-elect and Acting President count as President.
 */
public final class OfficeRole {

    private OfficeRole() {
    }

    /** The office that a title names, folded; empty for a title of null. */
    public static String of(String title) {
        if (title == null)
            return "";
        String role = title.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("[^\\p{L}/ ]", "")
                .replaceAll("\\b(acting|interim|provisional|transitional|former|federal|then|new|of the united states)\\b", " ")
                .replaceAll("\\b(elect|designate)\\b", " ").replaceAll("\\s+", " ").trim();
        if (role.startsWith("vice ") || role.startsWith("deputy ") || role.startsWith("first deputy "))
            return role;
        if (role.matches("premier|prime minster|prime minister.*|taoiseach|chairman of the council of ministers"))
            return "prime minister";
        if (role.matches("(foreign|external|exterior) (affairs |relations )?(minister|secretary)( .*)?"
                + "|(minister|secretary|secretary of state) (of|for) (foreign|external) (affairs|relations)( .*)?"))
            return "foreign minister";
        if (role.matches("emir|amir"))
            return "amir";
        if (role.matches("defen[cs]e minister|(minister|secretary) (of|for) defen[cs]e"))
            return "defense minister";
        if (role.matches("chief of state|head of state"))
            return "president";
        return role.matches("general secretary|first secretary") ? "general secretary" : role;
    }

    /** Whether whoever has the title is called by a given name: monarchs, princes, popes. */
    public static boolean isCalledByGivenName(String role) {
        return role
                .matches("(deputy )?(king|queen|emperor|empress|(crown )?prince|(crown )?princess|sultan|shah|amir|pope|sheikh"
                        + "|grand duke|grand duchess|regent prince|patriarch)");
    }

    /** Whether whoever has the office keeps it for life, as a rule. */
    public static boolean isForLife(String role) {
        return role.matches("king|queen|emperor|empress|sultan|shah|pope|grand duke|grand duchess");
    }

    /** Whether whoever has the office is a monarch, of whom a country has one at a time, known by a given name. */
    public static boolean isMonarch(String role) {
        return role.matches("king|queen|emperor|empress|sultan|amir");
    }

    /** Whether the office is one of a head of state or government, of whom a country has one at a time. */
    public static boolean isHeadship(String role) {
        return role
                .matches("president|prime minister|king|queen|emperor|chancellor|general secretary|chairman|shah|sultan|amir");
    }
}
