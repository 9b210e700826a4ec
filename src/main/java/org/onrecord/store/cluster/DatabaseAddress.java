package org.onrecord.store.cluster;

/**
 * Where PostgreSQL is and how to get in.
 *
 * @param url the JDBC URL, with the parameters that say how TLS is to be
 * @param password may be empty
 */
record DatabaseAddress(String url, String username, String password) {

    private static final String PREFIX = "jdbc:postgresql://";

    /** Server and database, without the URL's parameters: a password may be among them. */
    String place() {
        String place = url.startsWith(PREFIX) ? url.substring(PREFIX.length()) : url;
        int parameters = place.indexOf('?');
        return "PostgreSQL at " + (parameters < 0 ? place : place.substring(0, parameters));
    }

    @Override
    public String toString() {
        return place();
    }
}
