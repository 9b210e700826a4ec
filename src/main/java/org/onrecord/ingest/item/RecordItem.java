package org.onrecord.ingest.item;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One line of a record file, and the one currency of all imports: every reader turns its input into items, one writer
 * puts them into the record, and the export writes them back. {@code docs/record-file.schema.json} describes them.
 *
 * <p>
 * An item names others by their keys: either ids that the service gave out ({@code per_…}), or any text that is
 * unique for its kind within the namespace of the file, from which an id is derived. What an item names must come before
 * it in the file or be in the record.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
        @JsonSubTypes.Type(value = HeaderItem.class, name = "header"),
        @JsonSubTypes.Type(value = OrganizationItem.class, name = "organization"),
        @JsonSubTypes.Type(value = PersonItem.class, name = "person"),
        @JsonSubTypes.Type(value = SourceItem.class, name = "source"),
        @JsonSubTypes.Type(value = MeetingItem.class, name = "meeting"),
        @JsonSubTypes.Type(value = StatementItem.class, name = "statement"),
        @JsonSubTypes.Type(value = ClaimItem.class, name = "claim"),
        @JsonSubTypes.Type(value = RedirectItem.class, name = "redirect"),
        @JsonSubTypes.Type(value = ErasureItem.class, name = "erasure") })
public sealed interface RecordItem
        permits HeaderItem, OrganizationItem, PersonItem, SourceItem, MeetingItem, StatementItem, ClaimItem, RedirectItem,
        ErasureItem {

    /** The key of what the item describes; for a header, its namespace. */
    String id();

    /** The extraction rule that found what the item describes; null where none did. */
    default String rule() {
        return null;
    }
}
