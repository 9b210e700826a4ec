package org.onrecord.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.record.HistoryActor;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The tokens that were given out. Only their hashes are kept, so a text is seen once: when it is created. */
@ApplicationScoped
public class Tokens {

    /** As wide as its column. */
    private static final int LONGEST_NAME = 200;

    @Inject
    SessionFactory sessions;

    /**
     * @param name who will hold it; one valid token a name
     * @return the text of the new token, which nobody can ask for again
     * @throws TokenRefused if the name is blank, too long, one that the service uses for itself, or has a valid token
     */
    public String create(String name, Role role) {
        String holder = name.strip();
        if (holder.isEmpty())
            throw new TokenRefused("A token needs the name of its holder.");
        if (HistoryActor.isReserved(holder) || holder.equals(CuratorToken.NAME))
            throw new TokenRefused("\"" + holder + "\" is a name that the service uses for itself. Choose another one.");
        return createFor(holder, role);
    }

    /** The same for a name that is no person's. */
    String createFor(String holder, Role role) {
        if (holder.length() > LONGEST_NAME)
            throw new TokenRefused("The name of a token's holder has at most " + LONGEST_NAME + " characters.");
        String text = TokenText.random();
        write(session -> {
            if (!valid(session, holder).isEmpty())
                throw new TokenRefused("\"" + holder + "\" has a valid token already. Revoke it first.");
            session.persist(new ApiToken(holder, role, TokenText.hash(text), Instant.now()));
            return null;
        });
        return text;
    }

    /** All tokens, revoked ones too, the oldest first. */
    public List<ApiToken> list() {
        return sessions.fromSession(session -> session
                .createSelectionQuery("from ApiToken t order by t.createdAt, t.id", ApiToken.class).list());
    }

    /**
     * Makes the valid token of a name worthless, from the next request on: nothing remembers it.
     *
     * @throws TokenRefused if the name has none
     */
    public void revoke(String name) {
        String holder = name.strip();
        write(session -> {
            List<ApiToken> tokens = valid(session, holder);
            if (tokens.isEmpty())
                throw new TokenRefused("\"" + holder + "\" has no valid token.");
            tokens.forEach(token -> token.revoke(Instant.now()));
            return null;
        });
    }

    /** Who holds a token; empty if it is none of ours or was revoked. */
    public Optional<TokenHolder> holder(String text) {
        return find(text).filter(token -> token.getRevokedAt() == null)
                .map(token -> new TokenHolder(token.getName(), token.getRole()));
    }

    /** The token with a text, valid or revoked. */
    Optional<ApiToken> find(String text) {
        if (!TokenText.isWellFormed(text))
            return Optional.empty();
        return sessions.fromSession(session -> session
                .createSelectionQuery("from ApiToken t where t.hash = :hash", ApiToken.class)
                .setParameter("hash", TokenText.hash(text)).uniqueResultOptional());
    }

    private static List<ApiToken> valid(Session session, String name) {
        return session.createSelectionQuery("from ApiToken t where t.name = :name and t.revokedAt is null",
                ApiToken.class).setParameter("name", name).list();
    }

    private <T> T write(Function<Session, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Session session = sessions.openSession()) {
                T result = work.apply(session);
                session.flush();
                return result;
            }
        });
    }
}
