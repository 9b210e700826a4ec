package org.onrecord.access;

/** Who holds a valid token. */
public record TokenHolder(String name, Role role) {
}
