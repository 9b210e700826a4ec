package org.onrecord.text.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of Markdown in texts that were made from pages (CommonMark: headings, emphasis, links, images, rules). */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");

    private static final Pattern LINK = Pattern
            .compile("!?\\[([^\\[\\]]{0,400}|\\[[^\\[\\]]{0,200}\\])\\]\\([^()\\s]{0,800}(?:\\s+\"[^\"]{0,200}\")?\\)");

    private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^<>\\s]{1,1000})>");

    private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|(?<![\\p{L}\\p{N}_])_{1,3}(?=\\S)"
            + "|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}_])");

    /** Between its links, a line of links has these and nothing else. */
    private static final Pattern BETWEEN_LINKS = Pattern.compile("[\\s|/·•>*,–—-]*");

    private Markdown() {
    }

    /** What the line says that it is; null where it says nothing. */
    static BlockKind kind(String line) {
        if (line.startsWith("![") || isOnlyLinks(line))
            return BlockKind.FURNITURE;
        Matcher heading = heading(line);
        if (heading == null)
            return null;
        return heading.group(1).length() == 1 ? BlockKind.HEADLINE : BlockKind.SUBHEADING;
    }

    /** The line as a reader sees it. */
    static String bare(String line) {
        Matcher heading = heading(line);
        String bare = heading == null ? line : heading.group(2);
        if (bare.indexOf('<') >= 0)
            bare = AUTOLINK.matcher(bare).replaceAll("$1");
        if (bare.indexOf('[') >= 0)
            bare = LINK.matcher(bare).replaceAll("$1");
        if (bare.indexOf('*') >= 0 || bare.indexOf('_') >= 0)
            bare = EMPHASIS.matcher(bare).replaceAll("");
        return (bare.startsWith("> ") ? bare.substring(2) : bare).strip();
    }

    private static Matcher heading(String line) {
        if (!line.startsWith("#"))
            return null;
        Matcher heading = HEADING.matcher(line);
        return heading.matches() ? heading : null;
    }

    private static boolean isOnlyLinks(String line) {
        if (line.indexOf('[') < 0)
            return false;
        Matcher link = LINK.matcher(line);
        return link.find() && BETWEEN_LINKS.matcher(link.replaceAll("")).matches();
    }
}
