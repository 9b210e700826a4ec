package org.onrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What another register calls a person or organization, as in Popolo.
 *
 * @param scheme the register, such as {@code historian:pocom} or {@code wikidata}
 * @param value the key there
 */
@Embeddable
public record Identifier(@Column(nullable = false) String scheme, @Column(name = "identifier", nullable = false) String value) {
}
