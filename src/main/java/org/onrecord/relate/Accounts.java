package org.onrecord.relate;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.onrecord.record.Agreement;
import org.onrecord.record.ClaimProperty;

/** What sources say of a meeting, side by side. */
@ApplicationScoped
public class Accounts {

    /** What sources say of one property. */
    public record Account(ClaimProperty property, Agreement agreement, List<AccountValue> values) {
    }

    /**
     * One value.
     *
     * @param independentSources how many voices assert it
     * @param claims primary keys of the claims that assert it
     */
    public record AccountValue(String value, int independentSources, List<Long> claims) {
    }

    /** The accounts of each meeting. */
    public Map<Long, List<Account>> of(Collection<Long> meetings) {
        throw new UnsupportedOperationException();
    }
}
