package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The paths of a command line as one zip archive. Each lies in a numbered folder of its own, so that two of one name do
 * not meet, their order is kept, and what the service says of a file can be said with the name it has here.
 */
final class PathsZip {

    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:/[^/]+(/.*)?)?", Pattern.DOTALL);
    /** As many as four digits number. */
    private static final int MOST_PATHS = 10_000;

    private final List<Path> paths;

    PathsZip(List<Path> paths) {
        if (paths.size() > MOST_PATHS)
            throw new CommandFailed(ExitCode.USAGE, "At most " + MOST_PATHS + " paths can be sent to a service.");
        this.paths = List.copyOf(paths);
    }

    /** All files, links to folders not followed, in a stable order. */
    List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths)
            files.addAll(filesIn(path));
        return files;
    }

    /** Writes the archive, and tells of each file written. */
    void writeTo(OutputStream out, Runnable fileWritten) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < paths.size(); i++) {
                for (Path file : filesIn(paths.get(i))) {
                    zip.putNextEntry(new ZipEntry(entryName(i, file)));
                    Files.copy(file, zip);
                    zip.closeEntry();
                    fileWritten.run();
                }
            }
        }
    }

    /** The name that a file of the archive has here. */
    String localName(String entry) {
        Matcher name = NAME.matcher(entry);
        if (!name.matches() || Integer.parseInt(name.group(1)) >= paths.size())
            return entry;
        Path path = paths.get(Integer.parseInt(name.group(1)));
        return name.group(2) == null ? path.toString() : path.resolve(name.group(2).substring(1)).toString();
    }

    private String entryName(int index, Path file) {
        Path path = paths.get(index);
        Path last = path.toAbsolutePath().normalize().getFileName();
        Path below = Files.isDirectory(path) ? path.relativize(file) : Path.of("");
        String name = (last == null ? Path.of("root") : last).resolve(below).toString();
        return String.format(Locale.ROOT, "%04d/%s", index, name.replace('\\', '/'));
    }

    private static List<Path> filesIn(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
