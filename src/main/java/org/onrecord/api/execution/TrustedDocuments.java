package org.onrecord.api.execution;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.quarkus.runtime.StartupEvent;

/** The documents that the operator keeps for clients, found by their names or by the hashes of their texts. */
@ApplicationScoped
class TrustedDocuments {

    private static final Logger LOG = Logger.getLogger(TrustedDocuments.class);

    @ConfigProperty(name = "onrecord.graphql.documents")
    Optional<Path> path;

    @ConfigProperty(name = "onrecord.graphql.trusted-documents-only")
    boolean only;

    @ConfigProperty(name = "onrecord.serving", defaultValue = "false")
    boolean serving;

    @Inject
    ParsedDocuments documents;

    private Kept kept;

    private record Kept(Map<String, String> byName, Map<String, String> byHash, Set<String> texts) {
    }

    /** A service whose documents cannot be read does not start: its clients would find out one by one. */
    void load(@Observes StartupEvent event) {
        if (serving && !kept().byHash.isEmpty())
            LOG.infof("%d documents are kept for clients%s", kept.byHash.size(), only ? "; no others are executed" : "");
    }

    /** Whether nothing else is executed. */
    boolean only() {
        return only;
    }

    /** The document to which the operator's files give a name. */
    Optional<String> byName(String name) {
        return Optional.ofNullable(kept().byName.get(name));
    }

    /** The document whose text has a hash. */
    Optional<String> byHash(String hash) {
        return Optional.ofNullable(kept().byHash.get(hash));
    }

    /** Whether the operator keeps this document, however a request names it or brings it. */
    boolean isKept(String document) {
        return kept().texts.contains(document);
    }

    private synchronized Kept kept() {
        if (kept == null)
            kept = read();
        return kept;
    }

    /** @throws IllegalStateException if only these are executed, and there are none */
    private Kept read() {
        if (only && path.isEmpty())
            throw new IllegalStateException("onrecord.graphql.trusted-documents-only needs onrecord.graphql.documents.");
        Map<String, String> byName = path.map(DocumentFiles::read).orElse(Map.of());
        byName.forEach(this::check);
        Map<String, String> byHash = new HashMap<>();
        byName.values().forEach(document -> byHash.put(DocumentHash.of(document), document));
        return new Kept(byName, byHash, Set.copyOf(byName.values()));
    }

    private void check(String name, String document) {
        PreparsedDocumentEntry read = documents.read(document);
        if (read.hasErrors())
            LOG.warnf("The document %s does not fit the schema: %s", name, read.getErrors().get(0).getMessage());
    }
}
