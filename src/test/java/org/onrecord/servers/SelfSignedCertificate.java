package org.onrecord.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for this machine that nobody trusts who was not told to, and its key, made by the JDK's own tool. */
public final class SelfSignedCertificate {

    private static final String PASSWORD = "changeit";
    private static final String NAME = "server";

    private final KeyStore store;
    private final Path certificate;
    private final Path key;

    private SelfSignedCertificate(KeyStore store, Path certificate, Path key) {
        this.store = store;
        this.certificate = certificate;
        this.key = key;
    }

    /**
     * Makes one.
     *
     * @param folder existing, where its files are to be
     */
    public static SelfSignedCertificate make(Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("server.p12");
        runKeytool(file);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return new SelfSignedCertificate(store,
                write(folder.resolve("server.crt"), "CERTIFICATE", store.getCertificate(NAME).getEncoded()),
                write(folder.resolve("server.key"), "PRIVATE KEY", store.getKey(NAME, PASSWORD.toCharArray()).getEncoded()));
    }

    /** The certificate as a PEM file: its own authority. */
    public Path certificate() {
        return certificate;
    }

    /** The key as a PEM file that only its owner can read. */
    Path key() {
        return key;
    }

    /** For a server in this process. */
    public SSLContext context() throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void runKeytool(Path file) throws IOException {
        Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", NAME, "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=localhost", "-ext",
                "san=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(),
                "-storepass", PASSWORD).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.onExit().join().exitValue() != 0)
            throw new IOException("no certificate: " + said);
    }

    private static Path write(Path file, String kind, byte[] content) throws IOException {
        Files.writeString(file, "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content) + "\n-----END " + kind + "-----\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
