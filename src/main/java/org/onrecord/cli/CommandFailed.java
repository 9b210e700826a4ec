package org.onrecord.cli;

/** A command cannot do what it was asked to; the message is for the one who asked. */
class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    CommandFailed(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
