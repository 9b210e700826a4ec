package org.onrecord.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

import org.onrecord.ingest.ImportProgress;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far something is: a bar on a terminal, elsewhere a line every few seconds. Always on the error stream. */
abstract class ProgressDisplay implements AutoCloseable {

    /** Says how much there is to do; may be said again when more is known. */
    abstract void total(long count);

    /** Says how much is done, and something beside it; from any thread. */
    abstract void at(long count, String note);

    @Override
    public abstract void close();

    /**
     * @param task what is done, such as {@code Importing}
     * @param unit what is counted, in the singular
     */
    static ProgressDisplay open(String task, String unit, PrintWriter err) {
        return isTerminal() ? new Bar(task, unit) : new Lines(task, unit, err, System.nanoTime());
    }

    /** The same, for an import. */
    ImportProgress ofImport() {
        return new ImportProgress() {
            @Override
            public void planned(int files) {
                total(files);
            }

            @Override
            public void done(int files, long items) {
                at(files, String.format(Locale.ROOT, "%,d items", items));
            }
        };
    }

    /** From Java 22 on there is a console even where there is no terminal; it must be asked. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null)
            return false;
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    private static final class Bar extends ProgressDisplay {

        private static final int WIDTH = 78;
        private final ProgressBar bar;

        Bar(String task, String unit) {
            bar = new ProgressBarBuilder().setTaskName(task).setUnit(" " + unit + "s", 1).setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH)).build();
        }

        @Override
        void total(long count) {
            bar.maxHint(count);
        }

        @Override
        void at(long count, String note) {
            bar.stepTo(count);
            bar.setExtraMessage(note);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Lines for a log: not more than one every five seconds. */
    static final class Lines extends ProgressDisplay {

        private static final long NANOS_BETWEEN_LINES = 5_000_000_000L;
        private final String task;
        private final String unit;
        private final PrintWriter err;
        private long last;
        private long total = -1;

        Lines(String task, String unit, PrintWriter err, long now) {
            this.task = task;
            this.unit = unit;
            this.err = err;
            this.last = now;
        }

        @Override
        void total(long count) {
            total = count;
            err.println(String.format(Locale.ROOT, "%s: %,d %s", task, count, counted(count)));
        }

        private String counted(long count) {
            return count == 1 ? unit : unit + "s";
        }

        @Override
        void at(long count, String note) {
            at(count, note, System.nanoTime());
        }

        synchronized void at(long count, String note, long now) {
            if (now - last < NANOS_BETWEEN_LINES)
                return;
            last = now;
            String of = total < 0 ? "" : String.format(Locale.ROOT, " of %,d", total);
            err.println(String.format(Locale.ROOT, "%s: %,d%s %s%s", task, count, of,
                    counted(total < 0 ? count : total),
                    note.isEmpty() ? "" : ", " + note));
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
