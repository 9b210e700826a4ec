package org.onrecord.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells languages of one script apart by their letters in sequence, with the model of Apache OpenNLP. It is loaded when it
 * is first asked, which takes about a second; most imports never do.
 */
final class LanguageModel {

    /** Letters that a passage must have: below it, the first guess is too often wrong. */
    private static final int ENOUGH = 20;

    /** How much likelier the first language must be than the second. */
    private static final double CLEARLY = 1.25;

    private static final String RESOURCE = "/langdetect-183.bin";

    private LanguageModel() {
    }

    /**
     * @param languages ISO 639-1 codes
     * @return the one that the text is in; null where that is not clear
     */
    static String among(List<String> languages, String text) {
        if (languages.isEmpty() || text.codePoints().filter(Character::isLetter).count() < ENOUGH)
            return null;
        Map<String, String> codes = languages.stream().collect(Collectors.toMap(LanguageModel::iso3, code -> code));
        List<Language> likely = List.of(Loaded.DETECTOR.predictLanguages(text)).stream()
                .filter(language -> codes.containsKey(language.getLang())).limit(2).toList();
        if (likely.isEmpty() || likely.size() > 1
                && likely.get(0).getConfidence() < CLEARLY * likely.get(1).getConfidence())
            return null;
        return codes.get(likely.get(0).getLang());
    }

    /** The code of the model: it has macrolanguages by their main language. */
    private static String iso3(String code) {
        return switch (code) {
            case "zh" -> "cmn";
            case "fa" -> "pes";
            default -> Locale.forLanguageTag(code).getISO3Language();
        };
    }

    /** Loads the model when it is first used. Predicting does not change it, so all threads share it. */
    private static final class Loaded {

        static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try (InputStream model = LanguageModel.class.getResourceAsStream(RESOURCE)) {
                return new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException e) {
                throw new UncheckedIOException("a model on the class path cannot fail to be read", e);
            }
        }
    }
}
