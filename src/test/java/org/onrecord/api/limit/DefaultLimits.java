package org.onrecord.api.limit;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The limits where nobody sets others. */
final class DefaultLimits {

    private DefaultLimits() {
    }

    static Limits read() {
        return new SmallRyeConfigBuilder().withMapping(Limits.class).build().getConfigMapping(Limits.class);
    }
}
