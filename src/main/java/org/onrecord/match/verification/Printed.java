package org.onrecord.match.verification;

import java.util.List;

/**
 * A print and its words.
 *
 * @param occasion the statement that it renders
 */
record Printed(Occasion occasion, Print print, Words words) {

    static Printed of(Occasion occasion, Print print) {
        return new Printed(occasion, print, Words.of(List.of(print.text())));
    }

    String language() {
        return print.language();
    }
}
