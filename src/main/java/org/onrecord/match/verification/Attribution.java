package org.onrecord.match.verification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands beside the marks of a pasted quotation, if it says who spoke: {@code Putin said}, {@code — Vladimir Putin}. */
final class Attribution {

    private static final String CUES = "said|says|say|saying|told|tells|added|adds|adding|stated|states|wrote|writes|warned"
            + "|warns|insisted|insists|stressed|stresses|noted|notes|claimed|claims|announced|argued|argues|explained|explains"
            + "|declared|remarked|replied|responded|asked|commented|tweeted|posted|continued|continues|concluded|recalled"
            + "|emphasi[sz]ed|acknowledged|admitted|vowed|pledged|promised|according to"
            + "|сказала?|заявила?|отметила?|подчеркнула?|добавила?|сообщила?|написала?|пояснила?";

    private static final Pattern CUE = Pattern.compile("(?iu)(?<!\\p{L})(?:" + CUES + ")(?!\\p{L})");

    /** Lower-case words that stand before or within the name of somebody in office, and particles of names. */
    private static final String WITHIN_NAMES = "spokesman|spokeswoman|spokesperson|minister|president|secretary|of|state|general"
            + "|foreign|prime|defen[cs]e|deputy|chancellor|ambassador|senator|king|queen|leader|chief|chairman|chairwoman|bin|al"
            + "|van|von|de|der|da|del|el|la|le|di";

    private static final String CAPITALIZED = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";

    private static final Pattern NAME = Pattern
            .compile(CAPITALIZED + "(?: (?:(?:" + WITHIN_NAMES + ") ){0,3}" + CAPITALIZED + "){0,6}");

    /** How a subject stands before its verb: {@code Peskov, the spokesman, also said}. */
    private static final Pattern UP_TO_CUE = Pattern
            .compile("(" + NAME + ")(?:,[^,]{1,80},)?(?: (?:also|then|later|has|had|have|\\p{Ll}+ly)){0,2} ?$");

    private static final Pattern FROM_CUE = Pattern
            .compile("^ ?(?:the |(?:" + WITHIN_NAMES + ") ){0,3}(" + NAME + ")");

    private static final Set<String> PRONOUNS = Set.of("He", "She", "They", "It", "I", "We", "You", "The", "And", "But", "In",
            "Он", "Она", "Они", "Я", "Мы");

    /** A name alone beside the marks, with a date or an office at most; more is not read as one. */
    private static final int MOST_WORDS = 12;

    private Attribution() {
    }

    /** Whether this, all that stands outside of the marks, says who spoke, so that only what is marked is the quotation. */
    static boolean isOne(List<String> outside) {
        String all = String.join(" ", outside);
        if (!all.codePoints().anyMatch(Character::isLetter) || CUE.matcher(all).find())
            return true;
        return outside.size() == 1 && all.split("\\s+").length <= MOST_WORDS
                && (all.endsWith(":") || "—–-―~(,".indexOf(all.charAt(0)) >= 0);
    }

    /** Who is named as the speaker, with the title before the name. */
    static Optional<String> name(List<String> outside) {
        String all = String.join(" ", outside).replaceAll("\\s+", " ");
        Matcher cue = CUE.matcher(all);
        while (cue.find()) {
            Optional<String> name = last(UP_TO_CUE.matcher(all.substring(0, cue.start())))
                    .or(() -> last(FROM_CUE.matcher(all.substring(cue.end()))));
            if (name.isPresent())
                return name;
        }
        Matcher alone = NAME.matcher(all);
        return !CUE.matcher(all).find() && alone.find() ? usable(alone.group()) : Optional.empty();
    }

    private static Optional<String> last(Matcher matcher) {
        return matcher.find() ? usable(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> usable(String found) {
        String name = found.replaceFirst("(?<=\\p{L}{2})\\.$", "");
        return PRONOUNS.contains(name) ? Optional.empty() : Optional.of(name);
    }
}
