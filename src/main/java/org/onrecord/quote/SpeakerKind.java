package org.onrecord.quote;

/** What sort of speaker an article names. */
public enum SpeakerKind {
    /** Somebody with a name. */
    PERSON,
    /** A body, also where a place stands for it, such as "Moscow said". */
    ORGANIZATION,
    /** A role at a body, with no name: "a State Department spokesperson". Never turned into a person. */
    UNNAMED
}
