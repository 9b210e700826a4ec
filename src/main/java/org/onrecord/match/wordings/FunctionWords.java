package org.onrecord.match.wordings;

import java.util.Set;

/** The words of English and Russian that say little of what is spoken of. Folded as {@code WordScanner} folds. */
final class FunctionWords {

    private static final Set<String> ENGLISH = Set.of(("a an the this that these those such some any each every either both all"
            + " another other i me my mine myself you your yours yourself he him his himself she her hers herself it its itself"
            + " we us our ours ourselves they them their theirs themselves who whom whose which what whatever whoever whichever"
            + " anyone anybody someone somebody everyone everybody anything something everything"
            + " and or but so because if unless although though while whereas as than when whenever where why how since until"
            + " till once whether about above across after against along among around at before behind below beneath beside"
            + " between beyond by despite down during for from in inside into like near of off on onto out outside over per"
            + " through throughout to toward towards under up upon via with within"
            + " be is am are was were been being have has had having do does did done doing will would shall should can could"
            + " may might must ought let there here then thus also too very just only even still yet already again much many"
            + " more most less least few own same quite rather really well now s ll ve re d m t").split(" "));

    private static final Set<String> RUSSIAN = Set.of(("и а но или да же ли бы в во на с со к ко о об от до из за у по под над"
            + " при про для без через между перед что чтобы как так если когда пока где куда который которая которое которые"
            + " которых это этот эта эти того этого том тем тот та те то он она оно они его ее их им ему ей мы нас нам нами вы"
            + " вас вам я меня мне мой моя мое мои наш наша наше наши свой свои своих своего все всех весь вся всё был была"
            + " было были быть будет будут есть уже еще только также тоже очень").split(" "));

    private FunctionWords() {
    }

    /** @param russian whether the text is Russian; else it is taken for English */
    static boolean contain(String folded, boolean russian) {
        return (russian ? RUSSIAN : ENGLISH).contains(folded);
    }
}
