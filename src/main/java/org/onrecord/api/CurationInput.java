package org.onrecord.api;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.error.ApiError;
import org.onrecord.api.type.UserErrorCode;
import org.onrecord.record.RecordKind;

/** Reads what the inputs of curators' mutations have in common. */
@ApplicationScoped
public class CurationInput {

    /** As wide as the column of the history. */
    private static final int MAX_REASON = 2000;

    @Inject
    Ids ids;

    /**
     * What an id of the input names.
     *
     * @param key its primary key
     */
    record Subject(RecordKind kind, long key) {
    }

    /**
     * The primary key of what an id of the input names.
     *
     * @throws InputRefused if it is no id, one of another kind, or not in the record
     */
    long key(String id, String field, RecordKind kind) {
        return subject(id, field, kind).key();
    }

    /**
     * What an id of the input names, which may be of several kinds.
     *
     * @throws InputRefused if it is no id, one of another kind, or not in the record
     */
    Subject subject(String id, String field, RecordKind... kinds) {
        try {
            RecordKind kind = Ids.read(id, field, kinds).kind();
            Long key = ids.key(id, field, kinds);
            if (key == null)
                throw new InputRefused(UserErrorCode.NOT_FOUND, field,
                        "There is no such " + kind.name().toLowerCase(Locale.ROOT) + ".");
            return new Subject(kind, key);
        } catch (ApiError e) {
            throw new InputRefused(UserErrorCode.valueOf(e.code().name()), field, e.getMessage());
        }
    }

    /**
     * The primary keys of what the ids of a list name, in its order.
     *
     * @throws InputRefused if there are none or too many, or one is no id, one of another kind, or not in the record
     */
    List<Long> keys(List<String> list, String field, RecordKind kind) {
        if (list.isEmpty() || list.size() > Ids.MAX)
            throw new InputRefused(UserErrorCode.BAD_SIZE, field, field + " has " + list.size() + " ids; 1 to " + Ids.MAX
                    + " are allowed.");
        return list.stream().map(id -> key(id, field, kind)).toList();
    }

    /**
     * The reason as given.
     *
     * @throws InputRefused if it is longer than the history keeps
     */
    static String reason(String reason) {
        if (reason != null && reason.length() > MAX_REASON)
            throw new InputRefused(UserErrorCode.TOO_LONG, "reason",
                    "The reason is longer than " + MAX_REASON + " characters.");
        return reason;
    }
}
