package org.onrecord.api.type;

/** Turns the constants of one enumeration into those of the same name in another. */
final class SameName {

    private SameName() {
    }

    /** Null for null. */
    static <T extends Enum<T>> T of(Class<T> type, Enum<?> value) {
        return value == null ? null : Enum.valueOf(type, value.name());
    }
}
