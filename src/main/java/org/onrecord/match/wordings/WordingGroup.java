package org.onrecord.match.wordings;

import java.util.List;

/**
 * Quotations that render one statement.
 *
 * @param members the representative first, then the others as they joined; never empty
 */
public record WordingGroup(List<Member> members) {

    /**
     * One of them.
     *
     * @param key of the quotation
     * @param relation to the representative
     * @param score the likeness to the representative, 0 to 1
     * @param reason why it belongs here, in words
     */
    public record Member(String key, Relation relation, double score, String reason) {
    }

    public WordingGroup {
        members = List.copyOf(members);
    }

    /** Whose words stand for the statement: the longest direct speech. */
    public Member representative() {
        return members.get(0);
    }

    /** Of all members. */
    public List<String> keys() {
        return members.stream().map(Member::key).toList();
    }
}
