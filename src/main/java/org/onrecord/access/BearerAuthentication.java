package org.onrecord.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onrecord.record.HistoryActor;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * {@code Authorization: Bearer …} (RFC 6750), and nothing else: a browser sends it for nobody, so that no page can act
 * for whoever looks at it. Who sends none is anonymous; who sends a wrong one is told so, whatever is asked for.
 */
@ApplicationScoped
public class BearerAuthentication implements HttpAuthenticationMechanism {

    private static final String SCHEME = "bearer";

    /** Before the identity provider's, so that it is never asked about tokens of ours. */
    private static final int FIRST = DEFAULT_PRIORITY + 2;

    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean hasIdentityProvider;

    @Inject
    OidcAuthenticationMechanism provider;

    @Override
    public int getPriority() {
        return FIRST;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        List<String> headers = request.request().headers().getAll(HttpHeaderNames.AUTHORIZATION);
        if (headers.isEmpty())
            return Uni.createFrom().optional(Optional.empty());
        String[] parts = headers.get(0).strip().split("\\s+");
        if (headers.size() > 1 || parts.length != 2 || !parts[0].equalsIgnoreCase(SCHEME))
            return Uni.createFrom().failure(new AuthenticationFailedException());
        if (hasIdentityProvider && !TokenText.isOurs(parts[1]))
            return ofProvider(request, identities);
        return identities.authenticate(new TokenRequest(parts[1]));
    }

    /** Whoever tried last is asked to answer a failure: that is to be this, so that all wrong tokens get one answer. */
    private Uni<SecurityIdentity> ofProvider(RoutingContext request, IdentityProviderManager identities) {
        return provider.authenticate(request, identities).onItem().ifNotNull().invoke(BearerAuthentication::checkName)
                .onFailure().invoke(() -> request.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    /** Elsewhere anybody may be called so; here the history would take them for the service. */
    private static void checkName(SecurityIdentity holder) {
        if (HistoryActor.isReserved(holder.getPrincipal().getName()))
            throw new AuthenticationFailedException();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, Refusal.challenge(request.request())));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        Refusal.wrongToken().send(request);
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, SCHEME));
    }
}
