package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedZipTest {

    private static final long PLENTY = 1_000_000;

    @Test
    void isUnpackedForAsLongAsItIsOpen() throws Exception {
        List<Path> paths;
        try (UploadedZip upload = unpack(zip("b.jsonl", "a/deep/x.xml"), PLENTY)) {
            paths = upload.paths();
            assertThat(paths).extracting(path -> path.getFileName().toString()).containsExactly("a", "b.jsonl");
            assertThat(paths.get(1)).hasContent("b.jsonl");
            assertThat(upload.nameOf(paths.get(0).resolve("deep/x.xml").toString())).isEqualTo("a/deep/x.xml");
            assertThat(upload.nameOf("/elsewhere/x.xml")).isEqualTo("/elsewhere/x.xml");
        }
        assertThat(paths).allSatisfy(path -> assertThat(path.getParent()).doesNotExist());
    }

    @ParameterizedTest
    @ValueSource(strings = { "../evil", "a/../../evil", "/etc/evil", "..\\evil", "a\\b", "..", ".", "a/.." })
    void namesNothingOutsideOfItself(String name) throws IOException {
        assertThat(codeOf(zip("fine", name), PLENTY)).isEqualTo("BAD_FILE_NAME");
    }

    @Test
    void namesNoFileTwice() throws IOException {
        assertThat(codeOf(zip("a", "./a"), PLENTY)).isEqualTo("BAD_FILE_NAME");
    }

    @Test
    void isBoundedBeforeAndAfterUnpacking() throws IOException {
        byte[] bomb = zipOf("zeros", new byte[100_000]);
        assertThat(bomb.length).isLessThan(1000);
        assertThat(codeOf(bomb, 99_999)).isEqualTo("TOO_LARGE");
        assertThat(codeOf(bomb, bomb.length - 1)).isEqualTo("TOO_LARGE");
    }

    @Test
    void countsAllFilesTogether() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("a", "b", "c")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[40_000]);
            }
        }
        assertThat(codeOf(bytes.toByteArray(), 100_000)).isEqualTo("TOO_LARGE");
    }

    @Test
    void isWhole() throws IOException {
        byte[] whole = zip("a", "b", "c");
        for (int length : new int[] { 0, 1, 30, whole.length / 2, whole.length - 1 })
            assertThat(codeOf(Arrays.copyOf(whole, length), PLENTY)).as("cut at %d", length).isEqualTo("BROKEN_ZIP");
        assertThat(codeOf("no archive at all".getBytes(StandardCharsets.UTF_8), PLENTY)).isEqualTo("BROKEN_ZIP");
    }

    @Test
    void hasAFile() throws IOException {
        assertThat(codeOf(zip(), PLENTY)).isEqualTo("EMPTY_ZIP");
        assertThat(codeOf(zip("folder/"), PLENTY)).isEqualTo("EMPTY_ZIP");
    }

    @Test
    void leavesNothingBehindWhenRefused() throws IOException {
        List<String> before = temporaryFolders();
        codeOf(zip("fine", "../evil"), PLENTY);
        assertThat(temporaryFolders()).isEqualTo(before);
    }

    private static List<String> temporaryFolders() {
        String[] names = Path.of(System.getProperty("java.io.tmpdir")).toFile()
                .list((folder, name) -> name.startsWith("onrecord-import"));
        return Arrays.stream(names).sorted().toList();
    }

    private static String codeOf(byte[] zip, long maxSize) throws IOException {
        UploadRefused refusal = catchThrowableOfType(UploadRefused.class, () -> unpack(zip, maxSize).close());
        return refusal == null ? null : refusal.code();
    }

    private static UploadedZip unpack(byte[] zip, long maxSize) throws IOException, UploadRefused {
        return UploadedZip.unpack(new ByteArrayInputStream(zip), maxSize);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/"))
                    zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipOf(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
