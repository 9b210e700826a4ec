package org.onrecord.match.wordings;

import java.util.HashMap;
import java.util.Map;

/**
 * English affixes that deny. They are taken for "not" where the rest is a word in use with the opposite sense:
 * "impossible" is "not possible", but "independent" is more than "not dependent" and "incredible" nothing of the kind.
 */
final class DenyingAffixes {

    private static final Map<String, String> OPPOSITES = new HashMap<>();

    static {
        opposites("un", "able acceptable accountable affordable armed authorised authorized available avoidable aware biased"
                + " certain changed clear comfortable common conditional confirmed constitutional controlled convinced"
                + " democratic desirable equal ethical expected fair familiar favorable favourable finished founded founded"
                + " friendly harmed happy helpful important inhabited intended interested just justified justifiable known"
                + " lawful likely limited manageable necessary occupied official paid popular predictable prepared productive"
                + " professional profitable protected proven provoked ready realistic reasonable recognised recognized"
                + " related reliable resolved safe satisfactory satisfied secured stable successful suitable sure"
                + " sustainable tolerable true trustworthy usual verified wanted welcome willing wise workable worthy");
        opposites("in", "accessible accurate active adequate admissible advisable appropriate capable compatible complete"
                + " consistent convenient correct definite direct effective efficient eligible equitable evitable exact"
                + " expensive experienced flexible formal frequent humane offensive secure sensitive sincere sufficient"
                + " tolerable tolerant valid visible voluntary");
        opposites("im", "balanced mature moral mobile partial perfect permissible polite possible practical probable proper"
                + " prudent");
        opposites("il", "legal legitimate liberal logical");
        opposites("ir", "rational recoverable regular relevant replaceable resolvable responsible reversible");
        opposites("dis", "approve approved honest loyal respectful satisfied similar trust united");
        opposites("non", "existent negotiable nuclear violent binding");
    }

    private DenyingAffixes() {
    }

    private static void opposites(String prefix, String words) {
        for (String word : words.split(" "))
            OPPOSITES.put(prefix + word, word);
    }

    /** What the word denies, or null: "possible" of "impossible". */
    static String denied(String folded) {
        return OPPOSITES.get(folded);
    }
}
