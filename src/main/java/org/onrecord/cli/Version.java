package org.onrecord.cli;

import java.util.Objects;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
class Version implements IVersionProvider {

    static String text() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(development build)");
    }

    @Override
    public String[] getVersion() {
        return new String[] { "onrecord " + text() + ", Java " + System.getProperty("java.version") };
    }
}
