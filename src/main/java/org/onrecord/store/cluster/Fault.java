package org.onrecord.store.cluster;

/**
 * What is wrong with a server, as an operator reads it.
 *
 * @param server which, and where
 * @param cause in one line, without the server and without a secret
 * @param lasting whether waiting cannot help: somebody has to change something first
 */
record Fault(String server, String cause, boolean lasting) {

    static Fault lasting(String server, String cause) {
        return new Fault(server, cause, true);
    }

    static Fault passing(String server, String cause) {
        return new Fault(server, cause, false);
    }

    @Override
    public String toString() {
        return server + ": " + cause;
    }
}
