package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.record.Membership;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** An office held. */
@Type("Membership")
@Description("An office that a person holds at an organization, for some time (Popolo Membership).")
@DefaultNonNull
public record MembershipNode(
        @Ignore Long organizationKey,
        @Ignore Long onBehalfOfKey,
        @Ignore Long sourceKey,
        @Ignore Tenure tenure,
        @Nullable @Description("The office, such as \"Secretary of State\".") String role,
        @Nullable @Description("The first day in office.") PartialDateScalar startDate,
        @Nullable @Description("The last day in office; null where it goes on or is unknown.") PartialDateScalar endDate) {

    /** What the API shows of a stored membership. */
    public static MembershipNode of(Membership m) {
        return new MembershipNode(m.getOrganization() == null ? null : m.getOrganization().getId(),
                m.getOnBehalfOf() == null ? null : m.getOnBehalfOf().getId(),
                m.getSource() == null ? null : m.getSource().getId(), new Tenure(m.getStartDate(), m.getEndDate()),
                m.getRole(), PartialDateScalar.of(m.getStartDate()), PartialDateScalar.of(m.getEndDate()));
    }
}
