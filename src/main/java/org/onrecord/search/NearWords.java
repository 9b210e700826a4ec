package org.onrecord.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.onrecord.search.analysis.Words;

/**
 * Finds where words stand as near to each other as a phrase with a slop asks, by the measure of Lucene's sloppy phrases: each
 * word's place less its place in the phrase; the largest of these less the smallest may be at most the slop.
 */
final class NearWords {

    private final List<List<Integer>> places;
    private final int[] at;
    private final int slop;

    private NearWords(List<List<Integer>> places, int slop) {
        this.places = places;
        this.at = new int[places.size()];
        this.slop = slop;
    }

    /**
     * @param terms of the phrase, in its order
     * @param words of a text
     * @return which of the words belong to a match
     */
    static BitSet find(List<String> terms, List<Words.Word> words, int slop) {
        List<List<Integer>> places = new ArrayList<>();
        for (String term : terms) {
            List<Integer> ofTerm = new ArrayList<>();
            for (int i = 0; i < words.size(); i++)
                if (words.get(i).term().equals(term))
                    ofTerm.add(i);
            if (ofTerm.isEmpty())
                return new BitSet();
            places.add(ofTerm);
        }
        return new NearWords(places, slop).find();
    }

    /** Goes through the places of all terms at once, always moving on the one that lags behind. */
    private BitSet find() {
        BitSet matching = new BitSet();
        boolean more = true;
        while (more) {
            int lagging = lagging();
            if (leading() - shifted(lagging) <= slop && isDistinct())
                for (int term = 0; term < at.length; term++)
                    matching.set(place(term));
            more = ++at[lagging] < places.get(lagging).size();
        }
        return matching;
    }

    private int place(int term) {
        return places.get(term).get(at[term]);
    }

    private int shifted(int term) {
        return place(term) - term;
    }

    private int lagging() {
        int lagging = 0;
        for (int term = 1; term < at.length; term++)
            if (shifted(term) < shifted(lagging))
                lagging = term;
        return lagging;
    }

    private int leading() {
        int leading = shifted(0);
        for (int term = 1; term < at.length; term++)
            leading = Math.max(leading, shifted(term));
        return leading;
    }

    /** A word that the phrase has twice must stand there twice. */
    private boolean isDistinct() {
        BitSet taken = new BitSet();
        for (int term = 0; term < at.length; term++)
            taken.set(place(term));
        return taken.cardinality() == at.length;
    }
}
