package org.onrecord.quote.cast;

import java.util.Map;
import java.util.Set;

/** Whether "the Russian leader" may be somebody whom an article calls president of Russia. */
final class RoleMatch {

    /** Words for whoever has one of the roles. */
    private static final Map<String, Set<String>> WIDER = Map.ofEntries(
            Map.entry("leader", Set.of("president", "premier", "chancellor", "minister", "king", "dictator", "emperor",
                    "chairman", "chief", "head", "monarch", "лидер", "taoiseach")),
            Map.entry("premier", Set.of("minister")),
            Map.entry("diplomat", Set.of("minister", "ambassador", "envoy", "secretary")),
            Map.entry("spokesperson", Set.of("spokesman", "spokeswoman")),
            Map.entry("spokesman", Set.of("spokesperson", "secretary")),
            Map.entry("spokeswoman", Set.of("spokesperson", "secretary")),
            Map.entry("chief", Set.of("head", "director", "president", "secretary", "minister", "commissioner", "executive",
                    "ceo", "chairman")),
            Map.entry("head", Set.of("chief", "director", "president", "chairman", "ceo")),
            Map.entry("boss", Set.of("chief", "head", "ceo", "executive", "manager", "director")),
            Map.entry("politician", Set.of("senator", "minister", "mp", "president", "governor", "mayor", "congressman",
                    "congresswoman", "leader", "lawmaker")),
            Map.entry("congressman", Set.of("rep.", "rep", "representative")),
            Map.entry("congresswoman", Set.of("rep.", "rep", "representative")),
            Map.entry("senator", Set.of("sen.", "sen")),
            Map.entry("governor", Set.of("gov.", "gov")),
            Map.entry("general", Set.of("gen.", "gen")),
            Map.entry("lawmaker",
                    Set.of("rep.", "sen.", "senator", "mp", "congressman", "congresswoman", "representative", "deputy")),
            Map.entry("legislator", Set.of("senator", "mp", "congressman", "congresswoman", "representative")),
            Map.entry("academic", Set.of("professor", "lecturer", "researcher", "scientist")),
            Map.entry("researcher", Set.of("professor", "scientist", "author", "coauthor", "co-author")),
            Map.entry("scientist", Set.of("professor", "researcher", "physicist", "biologist", "chemist", "astronomer")),
            Map.entry("executive", Set.of("ceo", "chief", "director")),
            Map.entry("monarch", Set.of("king", "queen", "emperor")),
            Map.entry("envoy", Set.of("ambassador", "representative")),
            Map.entry("lawyer", Set.of("attorney", "barrister", "solicitor", "counsel")),
            Map.entry("attorney", Set.of("lawyer")));

    /** So long is the last part of a compound. */
    private static final int SHORTEST_PART = 5;

    private RoleMatch() {
    }

    /** "Verkehrsministerin" is a "Ministerin"; a vice-president is no president. */
    private static boolean isCompound(String longer, String head) {
        return head.length() >= SHORTEST_PART && longer.endsWith(head) && longer.indexOf('-') < 0;
    }

    /**
     * @param head the last word of the role, such as "leader"
     * @param place the country that it is of; or null
     */
    static boolean mayBe(Figure figure, String head, String place) {
        if (figure.heads().isEmpty() || place != null && figure.place() != null && !place.equals(figure.place()))
            return false;
        if (place != null && figure.place() == null)
            return false;
        if (figure.heads().contains(head) || figure.heads().stream().anyMatch(longer -> isCompound(longer, head)))
            return true;
        Set<String> narrower = WIDER.getOrDefault(head, Set.of());
        return figure.heads().stream().anyMatch(narrower::contains);
    }
}
