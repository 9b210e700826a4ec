package org.onrecord.access;

import java.util.Arrays;
import java.util.Locale;

import io.quarkus.security.identity.SecurityIdentity;

/** What somebody may do. Each role may do what those before it may. */
public enum Role {
    /** Read, where reading is not public. */
    READER,
    /** Write to the record: import, confirm, reject, merge. */
    CURATOR,
    /** Operate the service: see its metrics. */
    ADMIN;

    /** The name that the security checks know it by. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody has this role, or one that may do as much and more. */
    public boolean isHeldBy(SecurityIdentity identity) {
        return Arrays.stream(values()).filter(role -> role.compareTo(this) >= 0)
                .anyMatch(role -> identity.hasRole(role.roleName()));
    }
}
