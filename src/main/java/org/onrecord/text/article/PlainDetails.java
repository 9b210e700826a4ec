package org.onrecord.text.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.onrecord.record.PartialDate;
import org.onrecord.text.language.TextLanguage;

/** Reads from a text without metadata what it says of itself. */
final class PlainDetails {

    private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>()\"]{4,1000}[^\\s<>()\".,;])>?");

    /** What stands before an address that is the article's own, on its line or the one before. */
    private static final Pattern OWN_ADDRESS = Pattern.compile(
            "(?iu)^(?:original\\s(?:url|link|article)|source(?:\\surl)?|url|link|permalink|originally published at|read at"
                    + "|адрес|ссылка|quelle)\\s?:?");

    /** Between names and what else stands in a byline. */
    private static final Pattern AFTER_NAMES = Pattern.compile("\\s*[|•·]|\\s[–—-]\\s|,?\\s(?=\\p{L}{3,12}\\.?\\s\\d{1,2},)"
            + "|\\s(?=\\d)|\\s(?iu:published|posted|updated|on|in|for)\\s");

    private static final Pattern COPYRIGHT = Pattern
            .compile("(?:©|\\([cC]\\))\\s*(?:\\d{4}(?:[-–]\\d{4})?)?,?\\s*([^.|,]{2,60})");

    /**
     * "ISTANBUL (AP) —", "ISTANBUL, Feb 27 (Reuters) -", "MOSCOW, February 27. /TASS/." at the start of the first paragraph.
     */
    private static final Pattern DATELINE = Pattern.compile("^[\\p{Lu}][^\"“«()/]{1,60}[(/]([\\p{L}\\s-]{2,30})[)/]\\s?[.—–-]");

    /** In UTF-16 units: more of a text does not make its language clearer. */
    private static final int LANGUAGE_SAMPLE = 600;

    private final Layout layout;
    private final String text;

    private PlainDetails(Layout layout, String text) {
        this.layout = layout;
        this.text = text;
    }

    static ArticleDetails of(Layout layout, String text) {
        PlainDetails reading = new PlainDetails(layout, text);
        String headline = layout.headline() < 0 ? null : layout.passage(layout.headline()).words();
        String url = reading.url();
        String byline = reading.byline();
        return new ArticleDetails(headline, url, reading.publisher(url), byline, reading.agency(byline), reading.date(),
                reading.language(), null);
    }

    private String url() {
        for (int i = 0; i < layout.size(); i++) {
            if (layout.kind(i) == BlockKind.PARAGRAPH || layout.passage(i).words().length() > Headline.LONGEST * 4)
                continue;
            Matcher address = ADDRESS.matcher(layout.passage(i).words());
            if (address.find() && isOwn(i, address.start()))
                return address.group(1);
        }
        return null;
    }

    /** The first line of a text may be its address alone; elsewhere a label says so. */
    private boolean isOwn(int index, int at) {
        if (at == 0 && index == 0)
            return true;
        if (at > 0)
            return OWN_ADDRESS.matcher(layout.passage(index).words()).find();
        Matcher label = OWN_ADDRESS.matcher(layout.passage(index - 1).words());
        return label.matches();
    }

    private String publisher(String url) {
        Optional<String> bySite = url == null ? Optional.empty() : NamedOutlet.at(url);
        return bySite.or(() -> around().map(i -> NamedOutlet.named(layout.passage(i).words())).flatMap(Optional::stream)
                .findFirst()).or(() -> Masthead.of(layout)).or(this::copyrightHolder).orElse(null);
    }

    private Optional<String> copyrightHolder() {
        return around().map(i -> COPYRIGHT.matcher(layout.passage(i).words())).filter(Matcher::find)
                .map(holder -> holder.group(1).strip()).map(name -> NamedOutlet.named(name).orElse(name)).findFirst();
    }

    /** Where sites name themselves: above and below the article. */
    private Stream<Integer> around() {
        return IntStream.range(0, layout.size()).filter(i -> layout.kind(i) == BlockKind.FURNITURE).boxed();
    }

    /** From "By …"; else from the name above a biography. */
    private String byline() {
        for (int i = 0; i < layout.size(); i++) {
            if (layout.sign(i) == Sign.BYLINE)
                return names(layout.passage(i).words());
        }
        for (int i = 1; i < layout.size(); i++) {
            boolean box = layout.sign(i) == Sign.BIOGRAPHY && layout.kind(i) == BlockKind.FURNITURE;
            if (box && layout.sign(i - 1) == Sign.TITLE)
                return layout.passage(i - 1).words();
        }
        return null;
    }

    private static String names(String line) {
        String names = SignReader.BYLINE.matcher(line).replaceFirst("");
        Matcher end = AFTER_NAMES.matcher(names);
        return end.find() ? names.substring(0, end.start()).strip() : names.strip();
    }

    private String agency(String byline) {
        Optional<String> credited = IntStream.range(0, layout.size()).filter(i -> layout.sign(i) == Sign.CREDIT)
                .mapToObj(i -> NamedOutlet.agencyIn(layout.passage(i).words())).flatMap(Optional::stream).findFirst();
        return credited.or(() -> Optional.ofNullable(byline).flatMap(NamedOutlet::agencyIn)).or(this::datelineAgency)
                .orElse(null);
    }

    private Optional<String> datelineAgency() {
        if (layout.start() >= layout.size())
            return Optional.empty();
        Matcher dateline = DATELINE.matcher(layout.passage(layout.start()).words());
        return dateline.find() ? NamedOutlet.agencyIn(dateline.group(1)) : Optional.empty();
    }

    /**
     * The day stands between headline and text, or in a byline; alone on its line it may follow the sentence that sums the
     * article up. Above the headline stands the day on which the page was looked at.
     */
    private PartialDate date() {
        return IntStream.range(0, layout.size()).filter(this::mayDate)
                .mapToObj(i -> PrintedDate.in(layout.passage(i).words())).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private boolean mayDate(int index) {
        Sign sign = layout.sign(index);
        boolean below = index > layout.start() && !(index == layout.start() + 1 && sign == Sign.DATE);
        if (below || sign == Sign.PROSE || sign == Sign.CAPTION || sign == Sign.OTHER_DATE)
            return false;
        return index != layout.headline() && (index > layout.headline() || sign == Sign.BYLINE);
    }

    private String language() {
        StringBuilder sample = new StringBuilder();
        for (int i = layout.start(); i < layout.size() && sample.length() < LANGUAGE_SAMPLE; i++) {
            if (layout.kind(i) == BlockKind.PARAGRAPH)
                sample.append(layout.passage(i).words(), 0, Math.min(LANGUAGE_SAMPLE, layout.passage(i).words().length()))
                        .append(' ');
        }
        return TextLanguage.ofDocument(sample.isEmpty() ? text.substring(0, Math.min(LANGUAGE_SAMPLE, text.length()))
                : sample.toString());
    }
}
