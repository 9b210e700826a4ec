package org.onrecord.quote.cast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.onrecord.quote.Gender;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.quote.mention.Mention;

/** Whom a reader has in mind at a point of an article, and so whom pronouns, roles and surnames mean there. */
final class Salience {

    /** So many of the figures mentioned last may a pronoun or a role stand for. */
    private static final int REMEMBERED = 24;

    private final Deque<Figure> recent = new ArrayDeque<>();
    /** The first in the sentence that may be its subject. */
    private Figure local;
    private Figure subject;
    private Figure speaker;

    /** A sentence begins. */
    void sentence() {
        local = null;
    }

    /** A figure that may be the subject of the sentence. */
    void mayBeSubject(Figure figure) {
        if (local == null)
            local = figure;
    }

    /** The sentence was about a figure. */
    void subject(Figure figure) {
        subject = figure;
    }

    /** A figure spoke. */
    void speaker(Figure figure) {
        speaker = figure;
        subject = figure;
    }

    /** A figure is mentioned by other words than a pronoun. */
    void mentioned(Figure figure) {
        recent.remove(figure);
        recent.addFirst(figure);
        if (recent.size() > REMEMBERED)
            recent.removeLast();
    }

    /** The figure mentioned last whom a role fits; null if it fits none. */
    Figure withRole(Mention mention) {
        for (Figure figure : recent)
            if (figure.kind() == SpeakerKind.PERSON && agrees(figure, mention.gender())
                    && RoleMatch.mayBe(figure, mention.head(), mention.place()))
                return figure;
        return null;
    }

    /** Of namesakes the one mentioned last. */
    Figure closest(List<Figure> namesakes, Gender gender) {
        Figure first = null;
        for (Figure figure : recent)
            if (namesakes.contains(figure) && agrees(figure, gender))
                return figure;
        for (Figure figure : namesakes)
            if (first == null && agrees(figure, gender))
                first = figure;
        return first;
    }

    private static boolean agrees(Figure figure, Gender gender) {
        return gender == null || figure.gender() == null || figure.gender() == gender;
    }

    /**
     * "President Vladimir Putin" may be "the Kremlin leader", though nobody says of which country he is: if of all of whom
     * that is open he was named last, and there is no other president of whom that is open.
     */
    Figure onlyOfNoCountry(Mention mention) {
        Figure last = null;
        int fitting = 0;
        for (Figure figure : recent) {
            if (!figure.mayBePerson() || figure.place() != null)
                continue;
            if (last == null)
                last = figure;
            if (RoleMatch.mayBe(figure, mention.head(), null))
                fitting++;
        }
        boolean fits = fitting == 1 && agrees(last, mention.gender())
                && RoleMatch.mayBe(last, mention.head(), null);
        return fits ? last : null;
    }

    /** Whom a pronoun means; null where it is not clear, or is the speaker's own. */
    Figure meantBy(Mention mention) {
        if (mention.head().equals("i") || mention.head().equals("we") || mention.head().equals("me")
                || mention.head().equals("us"))
            return null;
        if (mention.gender() != null)
            return byGender(mention.gender());
        return mention.head().equals("it") ? firstOf(SpeakerKind.ORGANIZATION, false) : several();
    }

    private Figure byGender(Gender gender) {
        List<Figure> order = new ArrayList<>();
        for (Figure figure : Arrays.asList(local, subject)) {
            // Whom the sentence is about comes before anybody whose gender is told.
            if (figure != null && figure.gender() == null && figure.kind() == SpeakerKind.PERSON) {
                figure.gender(gender);
                return figure;
            }
            if (figure != null)
                order.add(figure);
        }
        if (speaker != null)
            order.add(speaker);
        order.addAll(recent);
        for (Figure figure : order)
            if (figure.gender() == gender && figure.kind() != SpeakerKind.ORGANIZATION)
                return figure;
        for (Figure figure : order)
            if (figure.gender() == null && figure.mayBePerson()) {
                figure.person();
                figure.gender(gender);
                return figure;
            }
        for (Figure figure : order)
            if (figure.gender() == null && figure.kind() == SpeakerKind.UNNAMED && !figure.isPlural())
                return figure;
        return null;
    }

    private Figure several() {
        if (subject != null && (subject.isPlural() || subject.kind() == SpeakerKind.ORGANIZATION))
            return subject;
        for (Figure figure : recent)
            if (figure.isPlural())
                return figure;
        return firstOf(SpeakerKind.ORGANIZATION, true);
    }

    private Figure firstOf(SpeakerKind kind, boolean speakerToo) {
        if (subject != null && subject.kind() == kind)
            return subject;
        for (Figure figure : recent)
            if (figure.kind() == kind)
                return figure;
        return speakerToo ? speaker : null;
    }
}
