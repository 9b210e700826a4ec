package org.onrecord.access;

/**
 * That somebody asks more often than they may.
 *
 * @param who what was counted: {@code address} or {@code token}
 * @param seconds after which the next is answered, from 1
 * @param message for whoever asked
 */
public record TooOften(String who, long seconds, String message) {
}
