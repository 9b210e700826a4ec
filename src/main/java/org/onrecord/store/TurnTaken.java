package org.onrecord.store;

import java.time.Duration;

/** Somebody had the turn for longer than whoever asked wanted to wait; nothing was done. */
public final class TurnTaken extends RuntimeException {

    TurnTaken(Turns.Of what, Duration waited, Throwable cause) {
        super("somebody else was " + what + " for more than " + waited.toSeconds() + " s", cause);
    }
}
