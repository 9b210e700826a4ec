package org.onrecord.match;

/** The people that an import knows, from the record and from its own input, found by identifier or by name, role and date. */
public class PeopleRegistry {
}
