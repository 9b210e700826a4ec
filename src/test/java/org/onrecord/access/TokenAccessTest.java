package org.onrecord.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.store.Home;
import org.onrecord.store.HomeLock;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class TokenAccessTest {

    private static final String ANYBODY = "/q/health/live";
    private static final String CURATORS = "/import";

    @Inject
    Tokens tokens;

    @Inject
    CuratorToken curatorToken;

    @Test
    void whoHasNoTokenMayReadButNotWrite() {
        given().get(ANYBODY).then().statusCode(200);
        given().get(CURATORS).then().statusCode(401).header("WWW-Authenticate", "Bearer realm=\"onrecord\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bearer", "Bearer ", "Bearer onr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Bearer x",
            "Bearer a b", "Basic YTpi", "onr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Bearer ' or 1=1" })
    void aWrongTokenIsRefusedEvenWhereNoneIsNeeded(String header) {
        given().header("Authorization", header).get(ANYBODY).then().statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "CURATOR", "ADMIN" })
    void anAdminMayDoWhatACuratorMay(Role role) {
        String token = tokens.create("holder of " + role, role);
        given().header("Authorization", "bearer " + token).get(CURATORS).then().statusCode(200);
        tokens.revoke("holder of " + role);
    }

    @Test
    void aRevokedTokenIsRefusedAtOnce() {
        String token = tokens.create("leaver", Role.CURATOR);
        given().auth().oauth2(token).get(CURATORS).then().statusCode(200);
        tokens.revoke(" leaver ");
        given().auth().oauth2(token).get(CURATORS).then().statusCode(401);
        given().auth().oauth2(token).get(ANYBODY).then().statusCode(401);
    }

    @Test
    void aNameHasOneValidToken() {
        tokens.create("one", Role.CURATOR);
        assertThatThrownBy(() -> tokens.create(" one ", Role.ADMIN)).isInstanceOf(TokenRefused.class)
                .hasMessageContaining("has a valid token already");
        tokens.revoke("one");
        tokens.create("one", Role.ADMIN);
        assertThat(tokens.list()).filteredOn(token -> token.getName().equals("one")).extracting(ApiToken::getRole)
                .containsExactly(Role.CURATOR, Role.ADMIN);
        tokens.revoke("one");
        assertThatThrownBy(() -> tokens.revoke("one")).isInstanceOf(TokenRefused.class)
                .hasMessage("\"one\" has no valid token.");
    }

    @Test
    void aNameIsNeitherBlankNorEndless() {
        assertThatThrownBy(() -> tokens.create(" ", Role.CURATOR)).isInstanceOf(TokenRefused.class);
        assertThatThrownBy(() -> tokens.create("x".repeat(201), Role.CURATOR)).isInstanceOf(TokenRefused.class);
    }

    /** What the history says by these names was done by nobody; the last is revoked wherever its file is missing. */
    @ParameterizedTest
    @ValueSource(strings = { "automatic", " Automatic ", "AUTOMATIC", "ａｕｔｏｍａｔｉｃ", "sample", "curator.token" })
    void aNameIsNoneOfTheServicesOwn(String name) {
        assertThatThrownBy(() -> tokens.create(name, Role.CURATOR)).isInstanceOf(TokenRefused.class)
                .hasMessage("\"" + name.strip() + "\" is a name that the service uses for itself. Choose another one.");
    }

    @Test
    void theHomesOwnTokenIsMadeOnceAndStaysRevoked(@TempDir Path folder) throws IOException {
        Home home = Home.at(folder);
        try (HomeLock held = home.hold("serve")) {
            assertThat(held).isNotNull();
            String first = Files.readString(curatorToken.ensure(home)).strip();
            given().auth().oauth2(first).get(CURATORS).then().statusCode(200);
            curatorToken.ensure(home);
            assertThat(CuratorToken.read(home)).contains(first);

            Files.delete(home.curatorToken());
            String second = Files.readString(curatorToken.ensure(home)).strip();
            assertThat(second).isNotEqualTo(first);
            given().auth().oauth2(first).get(CURATORS).then().statusCode(401);

            tokens.revoke("curator.token");
            curatorToken.ensure(home);
            assertThat(CuratorToken.read(home)).contains(second);
            given().auth().oauth2(second).get(CURATORS).then().statusCode(401);
        }
    }

    /** Whatever the file was like before, and whatever the process would give a new one. */
    @ParameterizedTest
    @ValueSource(strings = { "rw-rw-rw-", "rw-r--r--", "rw-------" })
    void theHomesOwnTokenIsForItsOwnerOnly(String before, @TempDir Path folder) throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no owners on this file system");
        Home home = Home.at(folder);
        Path file = curatorToken.ensure(home);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));

        String token = Files.readString(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(before));
        curatorToken.ensure(home);
        assertThat(Files.readString(file)).isEqualTo(token);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));

        Files.writeString(file, "no token of ours");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(before));
        curatorToken.ensure(home);
        assertThat(Files.readString(file)).isNotEqualTo(token).startsWith("onr_");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
