package org.onrecord.match.verification;

import java.util.List;

import org.onrecord.record.SpeechMode;

/**
 * A quotation as it is compared.
 *
 * @param id names it to the caller
 * @param breaks where in the text a further span begins: UTF-16 offsets; none for an unbroken quotation
 * @param language a BCP 47 tag, or null
 * @param translated whether it is known to be a translation of what was said
 */
public record Print(long id, String text, List<Integer> breaks, String language, SpeechMode mode, boolean translated) {
}
