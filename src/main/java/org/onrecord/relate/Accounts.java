package org.onrecord.relate;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** What sources say of a meeting, side by side. */
@ApplicationScoped
public class Accounts {

    /** The accounts of each meeting. */
    public Map<Long, List<Account>> of(Collection<Long> meetings) {
        throw new UnsupportedOperationException();
    }
}
