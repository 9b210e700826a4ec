package org.onrecord.store.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Reads which authorities a server's certificate may be signed by: no others are trusted then. */
final class TrustedAuthorities {

    private TrustedAuthorities() {
    }

    /**
     * @param pem a file with one or more certificates
     * @throws IOException if it cannot be read
     * @throws GeneralSecurityException if it holds no certificates
     */
    static SSLContext read(Path pem) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(pem)) {
            for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in))
                trusted.setCertificateEntry("authority " + trusted.size(), certificate);
        }
        if (trusted.size() == 0)
            throw new GeneralSecurityException("there is no certificate in it");
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
