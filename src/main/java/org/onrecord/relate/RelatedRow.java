package org.onrecord.relate;

import org.onrecord.record.Position;

/**
 * A row of a list below a node.
 *
 * @param id its primary key
 */
public record RelatedRow(long id, Position.Key position) {
}
