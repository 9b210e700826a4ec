package org.onrecord.cli;

/** What the commands tell the shell. The numbers are stable; {@code --help} lists them. */
public final class ExitCode {

    public static final int FINE = 0;
    /** The import is done, without what it had to reject. */
    public static final int REJECTED = 1;
    /** The index was not in step with the database. */
    public static final int DIFFERED = 1;
    public static final int USAGE = 2;
    public static final int HOME_IN_USE = 3;
    public static final int CANNOT = 4;

    /** By Ctrl-C; what shells give for it. */
    public static final int STOPPED = 130;

    private ExitCode() {
    }
}
