package org.onrecord.access;

/** Who may see the metrics: the setting {@code onrecord.access.metrics}. */
public enum MetricsAudience {
    /** Whoever has a token of the role admin. */
    ADMIN,
    /** Those, and without a token who asks from this machine and not through a proxy that says so. */
    LOCAL,
    /** Everybody who reaches the address. */
    PUBLIC
}
