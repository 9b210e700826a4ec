package org.onrecord.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** An OpenID Connect provider: says where its keys are, gives them out, and signs tokens with them. */
public class IdentityProvider implements QuarkusTestResourceLifecycleManager {

    static final String AUDIENCE = "onrecord";
    private static final String KEY_ID = "k1";

    private static final KeyPair KEYS = keys();
    private static String issuer;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange,
                "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer + "/jwks\"}"));
        server.createContext("/jwks", exchange -> answer(exchange, "{\"keys\":[" + publicKey() + "]}"));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", issuer, "quarkus.oidc.token.audience", AUDIENCE);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** A token as the provider gives it to somebody in these groups. */
    static String token(String name, Set<String> groups) {
        return signed(claims(name, groups), KEYS);
    }

    /** What such a token says, to be changed. */
    static JwtClaimsBuilder claims(String name, Set<String> groups) {
        return Jwt.claims().issuer(issuer).audience(AUDIENCE).subject(name).upn(name).groups(groups)
                .expiresIn(Duration.ofMinutes(5));
    }

    /** The same, signed by the provider. */
    static String signed(JwtClaimsBuilder claims) {
        return signed(claims, KEYS);
    }

    /** The same, signed by somebody else who says to be the provider. */
    static String forged(JwtClaimsBuilder claims) {
        return signed(claims, keys());
    }

    private static String signed(JwtClaimsBuilder claims, KeyPair keys) {
        return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    private static String publicKey() {
        try {
            PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(KEYS.getPublic());
            key.setKeyId(KEY_ID);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key.toJson();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
