package org.onrecord.match.occasion;

import java.util.EnumSet;
import java.util.Set;

import org.onrecord.record.MeetingClassification;

/** What an occasion is called in texts. One occasion is called by several names, of which some tell more than others. */
public enum OccasionFamily {
    /** "Talks", "negotiations". */
    TALKS(MeetingClassification.TALKS),
    /** "Meeting", "met": of whomever. */
    MEETING(MeetingClassification.ENCOUNTER),
    /** "Summit". */
    SUMMIT(MeetingClassification.SUMMIT),
    /** "Phone call". */
    CALL(MeetingClassification.CALL),
    /** "Visit", "trip". */
    VISIT(MeetingClassification.VISIT),
    /** "Briefing", "news conference". */
    BRIEFING(MeetingClassification.BRIEFING),
    /** "Speech", "address". */
    SPEECH(MeetingClassification.SPEECH),
    /** "Session", or the meeting of a body. */
    SITTING(MeetingClassification.SITTING),
    /** "Hearing". */
    HEARING(MeetingClassification.HEARING),
    /** "Conference", "forum". */
    CONFERENCE(MeetingClassification.CONFERENCE),
    /** "Ceremony". */
    CEREMONY(MeetingClassification.CEREMONY);

    private static final Set<OccasionFamily> ENCOUNTERS = EnumSet.of(TALKS, MEETING, SUMMIT);
    private static final Set<OccasionFamily> SITTINGS = EnumSet.of(SITTING, SPEECH, HEARING, CONFERENCE);

    private final MeetingClassification classification;

    OccasionFamily(MeetingClassification classification) {
        this.classification = classification;
    }

    /** What sort of meeting it is in the record, if nothing else tells. */
    public MeetingClassification classification() {
        return classification;
    }

    /** What of several names for one occasion it is called by an article. */
    static OccasionFamily of(MeetingClassification classification) {
        return switch (classification) {
            case TALKS -> TALKS;
            case SUMMIT -> SUMMIT;
            case CALL -> CALL;
            case VISIT, TRIP -> VISIT;
            case BRIEFING -> BRIEFING;
            case SPEECH -> SPEECH;
            case SITTING -> SITTING;
            case HEARING -> HEARING;
            case CONFERENCE -> CONFERENCE;
            case CEREMONY -> CEREMONY;
            case ENCOUNTER, OTHER -> MEETING;
        };
    }

    /** Whether one occasion can be called both: talks are a meeting, a speech is given at a sitting. */
    public boolean isCompatible(OccasionFamily other) {
        return this == other || ENCOUNTERS.contains(this) && ENCOUNTERS.contains(other)
                || SITTINGS.contains(this) && SITTINGS.contains(other)
                || (this == MEETING || this == TALKS) && other == SITTING
                || this == SITTING && (other == MEETING || other == TALKS);
    }

    /** The one of both that tells more. */
    OccasionFamily narrower(OccasionFamily other) {
        if (this == MEETING)
            return other;
        if (other == MEETING)
            return this;
        if (this == SUMMIT || other == SUMMIT)
            return SUMMIT;
        if (this == TALKS || other == TALKS)
            return TALKS;
        return this == SPEECH ? other : this;
    }

    /** Whether its speaker alone makes it one: nobody need be named beside them. */
    boolean isSpoken() {
        return this == BRIEFING || SITTINGS.contains(this);
    }
}
