package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.ingest.Imports;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class ImportResourceTest {

    private static final int MEGABYTE = 1 << 20;
    private final FakeImports imports = new FakeImports();

    @Inject
    Tokens tokens;

    private String token;

    @BeforeEach
    void begin() {
        QuarkusMock.installMockForType(imports, Imports.class);
        token = tokens.create("importer", Role.CURATOR);
    }

    @AfterEach
    void end() {
        tokens.revoke("importer");
    }

    @Test
    void answersWithProgressAndReport() throws IOException {
        Response answer = asCurator().body(zip("a.jsonl", "text")).post("/import");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        assertThat(answer.asString().lines()).containsExactly("{\"planned\":1}", "{\"done\":{\"files\":1,\"items\":42}}",
                "{\"report\":{\"counts\":[{\"type\":\"person\",\"added\":1,\"changed\":2,\"unchanged\":3}],"
                        + "\"rejections\":[{\"file\":\"a.jsonl\",\"line\":3,\"code\":\"FAKE\",\"reason\":\"text\"}],"
                        + "\"ambiguities\":[{\"file\":\"a.jsonl\",\"line\":1,\"mention\":\"Lavrov\","
                        + "\"candidates\":[\"one\",\"another\"]}],\"millis\":1500}}");
        assertThat(imports.actors).containsExactly("importer");
    }

    @Test
    void isForCurators() throws IOException {
        given().contentType("application/zip").body(zip("a", "")).post("/import").then().statusCode(401);
        given().contentType("application/zip").auth().oauth2("wrong").body(zip("a", "")).post("/import").then()
                .statusCode(401);
        assertThat(imports.actors).isEmpty();
    }

    @Test
    void takesZipOnly() {
        given().auth().oauth2(token).contentType("application/json").body("{}").post("/import").then().statusCode(415);
        given().auth().oauth2(token).contentType("text/plain").body("{}").post("/import").then().statusCode(415);
        given().auth().oauth2(token).delete("/import").then().statusCode(405);
    }

    @Test
    void refusesWhatIsNoArchiveOfFiles() throws IOException {
        assertRefused("no zip".getBytes(StandardCharsets.UTF_8), 400, "BROKEN_ZIP");
        assertRefused(new byte[0], 400, "BROKEN_ZIP");
        assertRefused(zip("../evil", "x"), 400, "BAD_FILE_NAME");
        assertRefused(zip("folder/", ""), 400, "EMPTY_ZIP");
        assertThat(imports.actors).isEmpty();
    }

    @Test
    void takesMoreThanTheGeneralLimitButNotEverything() throws IOException {
        asCurator().body(zip("noise", noise(12 * MEGABYTE))).post("/import").then().statusCode(200);
        assertRefused(zip("zeros", new byte[21 * MEGABYTE]), 413, "TOO_LARGE");
        assertThat(imports.actors).hasSize(1);
    }

    @Test
    void runsOneImportAtATime() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        imports.before = () -> {
            running.countDown();
            await(finish);
        };
        byte[] zip = zip("a", "");
        CompletableFuture<Integer> first = CompletableFuture
                .supplyAsync(() -> asCurator().body(zip).post("/import").statusCode());
        await(running);
        assertRefused(zip, 409, "IMPORT_RUNNING");
        finish.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        imports.before = () -> {
        };
        asCurator().body(zip).post("/import").then().statusCode(200);
    }

    @Test
    void aFailureIsSaidWithoutItsInside() throws IOException {
        imports.before = () -> {
            throw new IllegalStateException("secret");
        };
        String answer = asCurator().body(zip("a", "")).post("/import").asString();
        assertThat(answer).startsWith("{\"error\":{\"code\":\"INTERNAL\",").doesNotContain("secret")
                .doesNotContain("Exception");
    }

    private RequestSpecification asCurator() {
        return given().auth().oauth2(token).contentType("application/zip");
    }

    private void assertRefused(byte[] body, int status, String code) {
        Response answer = asCurator().body(body).post("/import");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.asString()).startsWith("{\"error\":{\"code\":\"" + code + "\",\"message\":\"").endsWith("}}\n");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] zip(String name, String content) throws IOException {
        return zip(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
