package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.relate.Accounts.Account;

import io.smallrye.graphql.api.DefaultNonNull;

/** What sources say of one property. */
@Type("Account")
@Description("What the sources say of one property of a meeting, side by side.")
@DefaultNonNull
public record AccountNode(
        @Description("Which property.") ClaimPropertyValue property,
        @Description("How the values stand to each other.") AgreementValue agreement,
        @Description("The values, those with most voices first.") List<@NonNull AccountValueNode> values) {

    /** What the API shows of an account. */
    public static AccountNode of(Account account) {
        return new AccountNode(SameName.of(ClaimPropertyValue.class, account.property()),
                SameName.of(AgreementValue.class, account.agreement()),
                account.values().stream().map(AccountValueNode::of).toList());
    }
}
