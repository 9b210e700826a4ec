package org.onrecord.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.access.Role;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;

import io.quarkus.security.identity.SecurityIdentity;

/** Who asks, and what they may see and do. To be asked on the thread of the resolver, before any batch is loaded. */
@ApplicationScoped
public class Viewer {

    @Inject
    SecurityIdentity identity;

    /** Whether the one who asks may see what was rejected, and write. */
    public boolean isCurator() {
        return Role.CURATOR.isHeldBy(identity);
    }

    /**
     * The name under which a change is recorded.
     *
     * @throws ApiError if the one who asks may not write
     */
    public String requireCurator() {
        if (identity.isAnonymous())
            throw new ApiError(ErrorCode.UNAUTHENTICATED, null, "This needs a token: Authorization: Bearer <token>.");
        if (!isCurator())
            throw new ApiError(ErrorCode.FORBIDDEN, null, "This needs a token with the role curator.");
        return identity.getPrincipal().getName();
    }
}
