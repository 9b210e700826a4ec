package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

    private static final long SECOND = 1_000_000_000;
    private final StringWriter err = new StringWriter();

    @Test
    void writesPlainLinesOffATerminalAndNotTooMany() {
        ProgressDisplay.Lines lines = new ProgressDisplay.Lines("Importing", "file", new PrintWriter(err, true), 0);
        lines.total(1200);
        lines.at(1, "10 items", SECOND);
        lines.at(20, "2,000 items", 6 * SECOND);
        lines.at(21, "2,100 items", 7 * SECOND);
        lines.at(1200, "", 12 * SECOND);
        assertThat(err.toString().lines()).containsExactly("Importing: 1,200 files",
                "Importing: 20 of 1,200 files, 2,000 items", "Importing: 1,200 of 1,200 files");
    }
}
