package org.onrecord.relate;

/** The rule of who met whom, as SQL over the participations {@code a} and {@code b} of a meeting {@code m}. */
final class SharedMeetings {

    /**
     * All that were at {@code m} met there: it was held, nobody found it wrong, and it has no meetings within it. A visit
     * or trip with encounters is no meeting of all who were on it, even if the encounters themselves were rejected.
     */
    static final String JOINS = " from participation a join meeting m on m.id = a.meeting_id and m.status = 'HELD'"
            + " and m.review_status <> 'REJECTED' and not exists (select 1 from meeting w where w.parent_id = m.id)"
            + " join participation b on b.meeting_id = m.id and b.person_id <> a.person_id"
            + " join person n on n.id = b.person_id and n.review_status <> 'REJECTED'";

    private SharedMeetings() {
    }
}
