package org.onrecord.api.http;

import java.time.Duration;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onrecord.access.GraphQLPath;
import org.onrecord.access.WebSocketUpgrade;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.error.ErrorShape;
import org.onrecord.api.execution.Caller;
import org.onrecord.api.execution.Engine;
import org.onrecord.api.execution.GraphQLRequest;
import org.onrecord.api.execution.RequestRefused;
import org.onrecord.api.execution.Transport;
import org.onrecord.store.Outage;
import org.onrecord.store.OutageLog;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Answers requests over HTTP, in place of the framework's handler: one request, one answer. The specification is
 * <a href="https://graphql.github.io/graphql-over-http/">GraphQL over HTTP</a>.
 */
@ApplicationScoped
public class GraphQLOverHttp {

    /** The general limit of a body's size answers without a code, so that bodies are read before it. */
    private static final int BEFORE_THE_GENERAL_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize mostBytes;

    @ConfigProperty(name = "onrecord.graphql.http-profile")
    Profile profile;

    @ConfigProperty(name = "onrecord.graphql.max-age")
    Duration maxAge;

    @Inject
    Engine engine;

    @Inject
    EventStreams streams;

    @Inject
    HttpAuthenticator authenticator;

    private HttpAnswers answers;

    @PostConstruct
    void prepare() {
        answers = new HttpAnswers(profile, new Freshness(maxAge));
    }

    void install(@Observes Router router) {
        BodyHandler body = BodyHandler.create(false).setBodyLimit(mostBytes.asLongValue());
        router.route(GraphQLPath.PATH).order(BEFORE_THE_GENERAL_LIMIT).handler(unlessWebSocket(http -> {
            // The server pauses each request until somebody wants its body.
            http.request().resume();
            body.handle(http);
        })).handler(unlessWebSocket(this::answer)).failureHandler(this::fail);
    }

    /** A WebSocket begins as a GET to the same path. */
    private static Handler<RoutingContext> unlessWebSocket(Handler<RoutingContext> handler) {
        return http -> {
            if (WebSocketUpgrade.isAsked(http))
                http.next();
            else
                handler.handle(http);
        };
    }

    private void answer(RoutingContext http) {
        Optional<MediaType> chosen = chosen(http);
        try {
            if (http.request().method().equals(HttpMethod.OPTIONS))
                answers.options(http);
            else
                execute(http, chosen.orElseThrow(GraphQLOverHttp::notAcceptable));
        } catch (RequestRefused e) {
            answers.refuse(http, ofOneAnswer(chosen), e);
        } catch (RuntimeException e) {
            answers.write(http, ofOneAnswer(chosen), false, ErrorShape.fault(e));
        }
    }

    private Optional<MediaType> chosen(RoutingContext http) {
        return Negotiation.choose(String.join(",", http.request().headers().getAll(HttpHeaderNames.ACCEPT)),
                answers.usual());
    }

    private static MediaType ofOneAnswer(Optional<MediaType> chosen) {
        return chosen.orElse(MediaType.JSON).ofOneAnswer();
    }

    private void execute(RoutingContext http, MediaType chosen) {
        boolean read = HttpAnswers.isRead(http.request());
        GraphQLRequest request = read ? HttpRequestReader.readUrl(http.request()) : posted(http);
        if (chosen == MediaType.EVENT_STREAM && !http.request().method().equals(HttpMethod.HEAD))
            streams.answer(http, request, refusal -> answers.refuse(http, chosen.ofOneAnswer(), refusal));
        else
            answer(http, chosen.ofOneAnswer(), request, read);
    }

    private void answer(RoutingContext http, MediaType chosen, GraphQLRequest request, boolean read) {
        boolean namesDocument = read && request.document() == null;
        engine.answer(request, Caller.of(http, read ? Transport.GET : Transport.POST)).subscribe().with(
                answer -> answers.write(http, chosen, namesDocument, answer),
                refusal -> answers.refuse(http, chosen, (RequestRefused) refusal));
    }

    private static GraphQLRequest posted(RoutingContext http) {
        if (!http.request().method().equals(HttpMethod.POST))
            throw new RequestRefused(ErrorCode.METHOD_NOT_ALLOWED, "Requests are sent by GET or by POST.");
        return HttpRequestReader.readBody(http);
    }

    /** What failed on the way here: who asks was not who they say, or the body was found to be too large. */
    private void fail(RoutingContext http) {
        MediaType chosen = ofOneAnswer(chosen(http));
        if (http.statusCode() == HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code())
            answers.refuse(http, chosen, tooLarge());
        else if (http.failure() instanceof AuthenticationFailedException)
            authenticator.getChallenge(http).subscribe().with(challenge -> challenge(http, chosen, challenge), http::fail);
        else
            Outage.of(http.failure()).ifPresentOrElse(outage -> answers.refuse(http, chosen, unavailable(outage, http)),
                    http::next);
    }

    /** Whoever shows a token cannot be told from anybody else meanwhile. */
    private static RequestRefused unavailable(Outage outage, RoutingContext http) {
        OutageLog.tell(outage, http.failure());
        return new RequestRefused(ErrorCode.valueOf(outage.code()), outage.message());
    }

    private void challenge(RoutingContext http, MediaType chosen, ChallengeData challenge) {
        challenge.getHeaders().forEach((name, value) -> http.response().putHeader(name, value));
        answers.refuse(http, chosen, new RequestRefused(ErrorCode.UNAUTHENTICATED,
                "The token is none of this service's, or was revoked."));
    }

    private RequestRefused tooLarge() {
        return new RequestRefused(ErrorCode.BODY_TOO_LARGE,
                "The body of a request has at most " + mostBytes.asLongValue() + " bytes.");
    }

    private static RequestRefused notAcceptable() {
        return new RequestRefused(ErrorCode.NOT_ACCEPTABLE,
                "Answers are application/graphql-response+json, application/json or text/event-stream, in UTF-8.");
    }
}
