package org.onrecord.quote.lexicon;

/** The regular forms of English verbs. */
final class EnglishForms {

    private static final String VOWELS = "aeiou";

    private EnglishForms() {
    }

    static String third(String base) {
        if (endsInConsonantAndY(base))
            return base.substring(0, base.length() - 1) + "ies";
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x")
                || base.equals("go");
        return base + (hisses ? "es" : "s");
    }

    static String past(String base) {
        if (base.endsWith("e"))
            return base + "d";
        if (endsInConsonantAndY(base))
            return base.substring(0, base.length() - 1) + "ied";
        return doubled(base) + "ed";
    }

    static String gerund(String base) {
        boolean silent = base.endsWith("e") && !base.endsWith("ee");
        return (silent ? base.substring(0, base.length() - 1) : doubled(base)) + "ing";
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.endsWith("y") && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
    }

    /** "admit" and "quip" double their last letter: the last of their syllables is stressed and short. */
    private static String doubled(String base) {
        int end = base.length();
        char last = base.charAt(end - 1);
        boolean shape = end > 2 && VOWELS.indexOf(last) < 0 && "wxy".indexOf(last) < 0
                && VOWELS.indexOf(base.charAt(end - 2)) >= 0 && VOWELS.indexOf(base.charAt(end - 3)) < 0;
        boolean oneSyllable = base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
        return shape && (oneSyllable || base.endsWith("mit") || base.endsWith("fer") || base.endsWith("gin"))
                || base.equals("quip") ? base + last : base;
    }
}
