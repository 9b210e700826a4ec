package org.onrecord.quote.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.onrecord.quote.CastMember;
import org.onrecord.quote.CastMention;
import org.onrecord.quote.CastMention.Form;
import org.onrecord.quote.CastRole;
import org.onrecord.quote.Gender;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.text.TextRange;

/** Somebody of whom an article speaks, as far as it has been read. */
public final class Figure {

    /** Of one figure. */
    private static final int MOST_ROLES = 20;

    private String name;
    private SpeakerKind kind;
    private Gender gender;
    private boolean plural;
    private String place;
    private boolean speaks;
    private boolean certain;
    private boolean unclear;
    private final Set<String> heads = new HashSet<>();
    private final List<CastRole> roles = new ArrayList<>();
    private final List<CastMention> mentions = new ArrayList<>();

    Figure(String name, SpeakerKind kind, Gender gender) {
        this.name = name;
        this.kind = kind;
        this.gender = gender;
    }

    public String name() {
        return name;
    }

    public SpeakerKind kind() {
        return kind;
    }

    Gender gender() {
        return gender;
    }

    String place() {
        return place;
    }

    boolean isPlural() {
        return plural;
    }

    /** The roles that it has, by their last words: "minister". */
    Set<String> heads() {
        return heads;
    }

    /** The fullest name counts. */
    void named(String other) {
        if (other.length() > name.length())
            name = other;
    }

    void plural() {
        plural = true;
    }

    void person() {
        kind = SpeakerKind.PERSON;
        unclear = false;
    }

    /** One capitalized word names it: a body, unless it speaks or a pronoun of a person stands for it. */
    void unclear() {
        unclear = true;
    }

    boolean mayBePerson() {
        return kind == SpeakerKind.PERSON || unclear;
    }

    void gender(Gender told) {
        if (gender == null)
            gender = told;
    }

    void role(String text, TextRange range, String head, String country) {
        heads.add(head);
        if (place == null)
            place = country;
        if (roles.size() < MOST_ROLES && roles.stream().noneMatch(role -> role.text().equals(text)))
            roles.add(new CastRole(text, range));
    }

    void mentioned(TextRange range, Form form) {
        mentions.add(new CastMention(range, form));
    }

    /** It says something: groups and documents are of the cast only then. */
    public void speaks() {
        speaks = true;
        if (unclear)
            person();
    }

    /** It is mentioned where a capital tells of a name, not only at the head of a sentence. */
    void certain() {
        certain = true;
    }

    boolean isCast() {
        return speaks || certain && (kind != SpeakerKind.UNNAMED || !plural && !heads.isEmpty());
    }

    CastMember member() {
        mentions.sort(Comparator.comparingInt(mention -> mention.range().start()));
        return new CastMember(name, kind, gender, roles, mentions);
    }
}
