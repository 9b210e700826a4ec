package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.record.Participation;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** That somebody took part. */
@Type("Participation")
@Description("That a person or a body took part in a meeting.")
@DefaultNonNull
public record ParticipationNode(
        @Ignore long key,
        @Ignore Long personKey,
        @Ignore Long organizationKey,
        @Ignore Long onBehalfOfKey,
        @Nullable @Description("In what role, such as \"Foreign Minister\"; null where the source gives none.") String role) {

    /** What the API shows of a stored participation. */
    public static ParticipationNode of(Participation p) {
        return new ParticipationNode(p.getId(), p.getPerson() == null ? null : p.getPerson().getId(),
                p.getOrganization() == null ? null : p.getOrganization().getId(),
                p.getOnBehalfOf() == null ? null : p.getOnBehalfOf().getId(), p.getRole());
    }
}
