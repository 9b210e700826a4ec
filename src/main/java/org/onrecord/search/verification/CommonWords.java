package org.onrecord.search.verification;

import java.util.HashMap;
import java.util.Map;

/** Words that so many statements have that they find none. Folded as the index folds. */
final class CommonWords {

    /** What a word tells that is not common: about one word in some thousands is this very one. */
    private static final double RARE = 12;

    /** What the commonest word tells: about one word in ten is this one; by Zipf's law the others are rarer by their rank. */
    private static final double COMMONEST = 3.4;

    private static final Map<String, Double> BITS = new HashMap<>();

    static {
        commonestFirst("the of to and a in that is it we for not on with this be are as will have by"
                + " our they you was at has from but or an their who there can all been were more would which if do no so what one"
                + " us must about any its when these now out up should those than only other also into over such because could"
                + " after before i he his she her him them then most some between very under just against without my your me here"
                + " how where why while both each own same too again further never always still am being did does had may might"
                + " don't won't it's i'm we're they're that's");
        commonestFirst("и в не на что с по как это к но а из за мы я он она они так его для"
                + " от то все у же бы о был была было были их нет");
    }

    private CommonWords() {
    }

    private static void commonestFirst(String words) {
        int rank = 1;
        for (String word : words.split(" "))
            BITS.put(word, COMMONEST + Math.log(rank++) / Math.log(2));
    }

    static boolean contain(String term) {
        return BITS.containsKey(term);
    }

    /** How much a word narrows a search, in bits: each halves what the others find. */
    static double bits(String term) {
        return BITS.getOrDefault(term, RARE);
    }
}
