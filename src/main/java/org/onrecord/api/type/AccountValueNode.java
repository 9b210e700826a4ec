package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.relate.Accounts.AccountValue;

import io.smallrye.graphql.api.DefaultNonNull;

/** A value that sources give. */
@Type("AccountValue")
@Description("One value that sources give for a property of a meeting.")
@DefaultNonNull
public record AccountValueNode(
        @Description("The value.") String value,
        @Description("How many voices assert it: sources that credit one agency, or relay one, are one voice.") int independentSources,
        @Ignore List<Long> claimKeys) {

    /** What the API shows of a value. */
    static AccountValueNode of(AccountValue value) {
        return new AccountValueNode(value.value(), value.independentSources(), value.claims());
    }
}
