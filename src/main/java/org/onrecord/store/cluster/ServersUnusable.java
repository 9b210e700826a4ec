package org.onrecord.store.cluster;

/** The service cannot start on its servers; the message says which and why, in one line. */
public class ServersUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    ServersUnusable(String message) {
        super(message);
    }
}
