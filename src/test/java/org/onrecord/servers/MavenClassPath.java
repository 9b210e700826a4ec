package org.onrecord.servers;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

import io.quarkus.bootstrap.resolver.maven.BootstrapMavenException;
import io.quarkus.bootstrap.resolver.maven.MavenArtifactResolver;

/** Finds the jars of a program that must not share our class path, where and how Maven would (settings, mirrors, cache). */
final class MavenClassPath {

    private MavenClassPath() {
    }

    /**
     * @param artifact such as {@code group:name:version}
     * @return its jar and those of all that it needs at run time, as one class path
     */
    static String of(String artifact) {
        try {
            MavenArtifactResolver maven = MavenArtifactResolver.builder().setWorkspaceDiscovery(false).build();
            // As the dependency of something: asked for by itself, it would bring its optional dependencies too.
            CollectRequest whatItNeeds = new CollectRequest(
                    List.of(new Dependency(new DefaultArtifact(artifact), JavaScopes.RUNTIME)), List.of(),
                    maven.getRepositories());
            DependencyRequest request = new DependencyRequest(whatItNeeds,
                    DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
            return maven.getSystem().resolveDependencies(maven.getSession(), request).getArtifactResults().stream()
                    .map(result -> result.getArtifact().getFile().getPath())
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (BootstrapMavenException | DependencyResolutionException e) {
            throw new IllegalStateException("Maven could not find " + artifact, e);
        }
    }
}
