package org.onrecord.match.occasion;

import org.onrecord.text.TextRange;

/**
 * Whom an article cites for what it asserts.
 *
 * @param range where it names them
 * @param name the body or person, such as "TASS" or "Russian news agencies"
 * @param kind a person, or else an organization
 */
public record Citation(TextRange range, String name, PartyKind kind) {
}
