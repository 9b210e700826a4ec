package org.onrecord.access;

import java.util.Locale;

/** What the holder of a token may do beyond reading, which is public. */
public enum Role {
    /** Write to the record: import, confirm, reject, merge. */
    CURATOR,
    /** Operate the service as well: reindex, create and revoke tokens. */
    ADMIN;

    /** The name that the security checks know it by. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
