package org.onrecord.search.verification;

import java.util.Set;

/** Words that so many statements have that they find none. Folded as the index folds. */
final class CommonWords {

    private static final Set<String> ALL = Set
            .of(("the of to and a in that is it we for not on with this be are as will have by"
                    + " our they you was at has from but or an their who there can all been were more would which if do no so what one"
                    + " us must about any its when these now out up should those than only other also into over such because could"
                    + " after before i he his she her him them then most some between very under just against without my your me here"
                    + " how where why while both each own same too again further never always still am being did does had may might"
                    + " don't won't it's i'm we're they're that's и в не на что с по как это к но а из за мы я он она они так его для"
                    + " от то все у же бы о был была было были их нет")
                    .split(" "));

    private CommonWords() {
    }

    static boolean contain(String term) {
        return ALL.contains(term);
    }
}
