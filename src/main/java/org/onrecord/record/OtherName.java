package org.onrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A further name of a person or organization, as in Popolo's {@code other_names}.
 *
 * @param name the name as written
 * @param language the BCP 47 tag of its language or script, such as {@code ru}, or null
 * @param note what sort of name it is, such as {@code transliteration}, or null
 */
@Embeddable
public record OtherName(@Column(nullable = false) String name, String language, String note) {
}
