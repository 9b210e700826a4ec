package org.onrecord.text.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds the spellings of one name in Latin letters into one, where sources vary: y, i, ij, yy and iy; kh and h; x and ks;
 * umlauts; doubled letters; and given names with many spellings.
 * <p>
 * Short words are left as they are, apart from those: among few letters, each one tells names apart (May and Mai, Kim and
 * Kin, Khan and Han, Rice and Reis).
 */
final class NameFolding {

    /** Letters that a word must have to be folded. */
    private static final int ENOUGH = 5;

    /** Given names that rules for letters would not join, or not without joining others: each line is one name. */
    private static final Map<String, String> GIVEN_NAMES = table("""
            mohamed mohammed muhammad mohammad muhammed mohamad muhamad mahomed mokhammed mukhammad mokhammad
            ahmed ahmad akhmed akhmad
            husein hussein husain hussain husayn hussayn hossein hosein husseyn huseyn khuseyn khusseyn khusein
            yusuf yousef youssef yusef yousuf yussef youssouf yosef
            mahmud mahmoud makhmud
            abdula abdullah abdallah abdulla abdalla
            halid khalid khaled
            usama osama
            husni hosni khosni
            gadafi gaddafi qaddafi kaddafi kadhafi gadhafi qadhafi khadafi kadafi qadafi
            saeed saied sayeed
            asad assad
            rashid rasheed
            walid waleed
            hamid hameed
            omar umar
            aleksandr alexander aleksander alexandr alexandre
            mihail mikhail michail
            dmitri dmitry dmitriy dmitrij dmitrii dimitri dimitry dimitriy dimitrij
            yuri yury yuriy yurij yurii yuryi iouri juri jurij iurii
            ilya ilia ilja iliya
            vladimir wladimir
            vyacheslav viacheslav viatcheslav wjatscheslaw wjaczeslaw
            fyodor fedor fiodor fjodor feodor
            pyotr petr piotr pjotr
            semyon semen semion semjon
            artyom artem artiom artjom
            yuliya yulia iuliia iouliia julija
            nadezhda nadeschda nadejda nadezda
            zakhar zahar sachar zachar
            zinaida sinaida
            tikhon tihon tichon
            lyudmila liudmila lioudmila ljudmila ludmila
            ivan iwan
            ruslan rouslan
            eduard edouard
            lev lew
            vera wera
            """);

    private static final String CONSONANTS = "[bcdfghklmnprstvz]";

    private static final List<Rule> SPELLINGS = List.of(
            Rule.where("tch", "^tch|tch(?=[eo]v)", "ch"), Rule.of("ph", "f"), Rule.of("x", "ks"), Rule.of("q", "k"),
            Rule.of("tz", "ts"), Rule.of("dzh", "j"), Rule.of("dj", "j"), Rule.where("johns", "^johns", "jons"),
            // Yeltsin and Eltsin, Yevgeny and Evgeny; but Yellen is not Ellen.
            Rule.where("ye", "^ye(?=vg|kat|lts|lena|lizav|fim|gor|rm|sen|mel)", "e"),
            // Sergeyev and Sergeev, Isinbayeva and Isinbaeva, Turgenyev and Turgenev.
            Rule.where("yev", "(?<=.)yev", "ev"),
            // Iablokov and Yablokov, Iudin and Yudin.
            Rule.where("ia|iu|io", "^i(?=[aou])", "y"),
            // Gorbachyov, Fyodor, Pyotr.
            Rule.where("yo", "(?<=" + CONSONANTS + ")yo(?=" + CONSONANTS + ")", "e"),
            // Lyudmila and Ludmila; Müller, Mueller and Мюллер.
            Rule.where("yu|iu|ju", "^([^aeiouy]{1,3})[yij]u(?=[^aeiouy])", "$1u"),
            Rule.where("ae|oe|ue", "^([^aeiouy]{1,4})([aou])e(?=[^aeioy])", "$1$2"),
            // Zakharova and Zaharova; but Khan is not Han.
            Rule.where("kh", "^(?=.{6})(.*)kh(.*)$", "$1h$2"),
            Rule.where("j", "j$", "i"), Rule.where("y", "(?<!^)y|^y(?=[^aeiou])", "i"));

    private NameFolding() {
    }

    /** @param word lower-case letters from a to z */
    static String fold(String word) {
        String given = GIVEN_NAMES.get(word);
        if (given != null)
            return given;
        if (word.length() < ENOUGH)
            return word;
        String folded = single(Rule.all(SPELLINGS, word));
        return folded.endsWith("ah") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /**
     * Each doubled letter once, if enough letters are left to tell Sanna from Sana; but not ee and oo, which are sounds of
     * their own, and tt and pp only at the end: Cameron is not Cameroon, later is not latter.
     */
    private static String single(String word) {
        if (word.length() <= ENOUGH)
            return word;
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean last = i == word.length() - 1;
            boolean doubled = i > 0 && word.charAt(i - 1) == c;
            if (!doubled || "eo".indexOf(c) >= 0 || !last && "tp".indexOf(c) >= 0)
                single.append(c);
        }
        return single.toString();
    }

    private static Map<String, String> table(String lines) {
        Map<String, String> table = new HashMap<>();
        for (String line : lines.strip().split("\n"))
            for (String spelling : line.split(" "))
                table.put(spelling, line.substring(0, line.indexOf(' ')));
        return Map.copyOf(table);
    }
}
