package org.onrecord.faults;

/** Makes empty stores of one kind. */
interface Stores {

    /** Which kind, for the table. */
    String name();

    /** A store without anything in it, in place of any other of that name. */
    Store empty(String name) throws Exception;
}
