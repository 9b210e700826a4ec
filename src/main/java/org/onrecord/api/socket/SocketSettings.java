package org.onrecord.api.socket;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/** What WebSockets may take. */
@ApplicationScoped
public class SocketSettings implements HttpServerOptionsCustomizer {

    @ConfigProperty(name = "onrecord.subscriptions.per-connection")
    int mostOperations;

    @ConfigProperty(name = "onrecord.subscriptions.message-size")
    MemorySize mostBytes;

    @ConfigProperty(name = "onrecord.subscriptions.init-timeout")
    Duration initTimeout;

    @ConfigProperty(name = "onrecord.subscriptions.keep-alive")
    Duration keepAlive;

    /** Operations that one connection may have at once. */
    int mostOperations() {
        return mostOperations;
    }

    /** How long a connection may say nothing before it is initialised. */
    Duration initTimeout() {
        return initTimeout;
    }

    /** How often each side is shown that the other is there. */
    Duration keepAlive() {
        return keepAlive;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        int bytes = Math.toIntExact(mostBytes.asLongValue());
        options.setMaxWebSocketFrameSize(bytes).setMaxWebSocketMessageSize(bytes);
        // Compression takes some 300 kB of memory outside the heap for each connection, busy or not.
        options.setPerMessageWebSocketCompressionSupported(false).setPerFrameWebSocketCompressionSupported(false);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}
