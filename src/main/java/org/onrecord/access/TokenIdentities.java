package org.onrecord.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.store.PromptAnswer;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Knows the holders of tokens. The database is asked at each request, so that a revoked token is refused at once. */
@ApplicationScoped
public class TokenIdentities implements IdentityProvider<TokenRequest> {

    @Inject
    Tokens tokens;

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        if (!TokenText.isWellFormed(request.token()))
            return Uni.createFrom().failure(new AuthenticationFailedException());
        return context.runBlocking(() -> PromptAnswer.of(() -> tokens.holder(request.token())).map(TokenIdentities::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(TokenHolder holder) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(holder.name()))
                .addRole(holder.role().roleName()).build();
    }
}
