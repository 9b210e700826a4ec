package org.onrecord.api.socket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.execution.Delivery;
import org.onrecord.api.execution.GraphQLRequest;
import org.onrecord.api.execution.RequestReader;
import org.onrecord.api.execution.RequestRefused;
import org.onrecord.api.execution.StreamErrors;
import org.onrecord.store.Outage;
import org.onrecord.store.OutageLog;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;

/**
 * The service's end of a connection: what the protocol says of each message. All of it happens on the event loop of the
 * connection. Whatever runs for it ends with it.
 */
final class Connection {

    private static final Logger LOG = Logger.getLogger(Connection.class);

    private final ServerWebSocket socket;
    private final Operations operations;
    private final SocketSettings settings;
    private final Vertx vertx;
    private final Context loop;
    private final Map<String, Delivery> running = new HashMap<>();
    private boolean initialised;
    private boolean acknowledged;
    private boolean answered = true;
    private final long initTimer;
    private final long keepAliveTimer;

    /** To be made on the event loop of the socket. */
    Connection(ServerWebSocket socket, Operations operations, SocketSettings settings, Vertx vertx) {
        this.socket = socket;
        this.operations = operations;
        this.settings = settings;
        this.vertx = vertx;
        this.loop = vertx.getOrCreateContext();
        this.initTimer = vertx.setTimer(settings.initTimeout().toMillis(), timer -> checkInitialised());
        this.keepAliveTimer = vertx.setPeriodic(settings.keepAlive().toMillis(), timer -> keepAlive());
        socket.textMessageHandler(this::received);
        socket.binaryMessageHandler(bytes -> close(CloseCode.BAD_REQUEST, "Messages are text."));
        socket.pongHandler(pong -> answered = true);
        socket.exceptionHandler(this::failed);
        socket.closeHandler(closed -> free());
    }

    private void failed(Throwable failure) {
        LOG.debug("a WebSocket failed", failure);
        // What Vert.x says of a message that grew too large, frame by frame; it would go on with the rest of it.
        if (failure instanceof IllegalStateException)
            close(CloseCode.MESSAGE_TOO_BIG, "Message too big");
    }

    private void received(String text) {
        try {
            received(Message.read(text));
        } catch (InvalidMessage e) {
            close(CloseCode.BAD_REQUEST, e.getMessage());
        }
        waitForClient();
    }

    /** A client that sends without ever reading what it gets is not read any further. */
    private void waitForClient() {
        if (!socket.isClosed() && socket.writeQueueFull()) {
            socket.pause();
            socket.drainHandler(drained -> socket.resume());
        }
    }

    private void received(Message message) {
        switch (message.type()) {
            case CONNECTION_INIT -> initialise(message);
            case PING -> send(new Message(MessageType.PONG, null, message.payload()));
            case PONG -> answered = true;
            case SUBSCRIBE -> subscribe(message);
            case COMPLETE -> cancel(message.id());
            default -> throw new InvalidMessage("Clients send no messages of the type " + message.type().text() + ".");
        }
    }

    private void initialise(Message message) {
        if (initialised) {
            close(CloseCode.TOO_MANY_INITIALISATION_REQUESTS, "Too many initialisation requests");
            return;
        }
        initialised = true;
        operations.identify(message, loop).subscribe().with(caller -> acknowledge(), this::refuse);
    }

    private void acknowledge() {
        if (socket.isClosed())
            return;
        acknowledged = true;
        send(new Message(MessageType.CONNECTION_ACK, null, null));
    }

    private void refuse(Throwable failure) {
        Optional<Outage> outage = Outage.of(failure);
        if (outage.isPresent()) {
            // Not forbidden: clients of the protocol come back by themselves after this code, and never after that one.
            OutageLog.tell(outage.get(), failure);
            close(CloseCode.TRY_AGAIN_LATER, outage.get().message());
            return;
        }
        if (!Operations.isRefusal(failure))
            LOG.error("a connection could not be initialised", failure);
        close(CloseCode.FORBIDDEN, "Forbidden");
    }

    private void checkInitialised() {
        if (!initialised)
            close(CloseCode.CONNECTION_INITIALISATION_TIMEOUT, "Connection initialisation timeout");
    }

    private void subscribe(Message message) {
        if (!acknowledged) {
            close(CloseCode.UNAUTHORIZED, "Unauthorized");
            return;
        }
        if (running.containsKey(message.id())) {
            close(CloseCode.SUBSCRIBER_ALREADY_EXISTS, "Subscriber for " + message.id() + " already exists");
            return;
        }
        if (running.size() >= settings.mostOperations()) {
            fail(message.id(), new RequestRefused(ErrorCode.TOO_MANY_SUBSCRIPTIONS, "A connection has at most "
                    + settings.mostOperations() + " operations at once; complete one of them first.").errors());
            return;
        }
        start(message.id(), request(message));
    }

    private static GraphQLRequest request(Message message) {
        try {
            return RequestReader.read((Map<?, ?>) message.payload());
        } catch (RequestRefused e) {
            throw new InvalidMessage(e.getMessage());
        }
    }

    private void start(String id, GraphQLRequest request) {
        Delivery delivery = operations.open(new Answers(id), loop);
        running.put(id, delivery);
        operations.start(vertx, request, delivery);
    }

    private void cancel(String id) {
        Delivery delivery = running.remove(id);
        if (delivery != null)
            delivery.cancel();
    }

    private void keepAlive() {
        if (!answered) {
            close(CloseCode.GOING_AWAY, "No answer to a ping");
            return;
        }
        answered = false;
        socket.writePing(Buffer.buffer());
        if (acknowledged)
            operations.identify(loop).subscribe().with(caller -> {
            }, this::refuse);
    }

    private Future<Void> send(Message message) {
        return socket.isClosed() ? Future.failedFuture("closed") : socket.writeTextMessage(message.write());
    }

    private Future<Void> fail(String id, List<GraphQLError> errors) {
        return send(new Message(MessageType.ERROR, id, errors.stream().map(GraphQLError::toSpecification).toList()));
    }

    private void close(CloseCode code, String reason) {
        free();
        if (!socket.isClosed())
            socket.close(code.number(), CloseReason.of(reason));
    }

    private void free() {
        vertx.cancelTimer(initTimer);
        vertx.cancelTimer(keepAliveTimer);
        running.values().forEach(Delivery::cancel);
        running.clear();
        acknowledged = false;
    }

    /** Sends the answers of one operation. */
    private final class Answers implements Delivery.Recipient {

        private final String id;

        private Answers(String id) {
            this.id = id;
        }

        @Override
        public Future<Void> answer(ExecutionResult answer) {
            if (answer.isDataPresent())
                return send(new Message(MessageType.NEXT, id, answer.toSpecification()));
            // Nothing was executed: the operation ends with it, and its id is free again.
            cancel(id);
            return Connection.this.fail(id, answer.getErrors());
        }

        @Override
        public void fail(Throwable failure) {
            running.remove(id);
            if (Operations.isRefusal(failure))
                refuse(failure);
            else
                Connection.this.fail(id, StreamErrors.of(failure));
        }

        @Override
        public void complete() {
            running.remove(id);
            send(new Message(MessageType.COMPLETE, id, null));
        }

        @Override
        public void stop() {
            close(CloseCode.GOING_AWAY, "The service stops");
        }
    }
}
