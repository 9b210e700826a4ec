package org.onrecord.search.mapping;

/** The names of the fields in the index. Primary keys are kept as keywords, in decimal. */
public final class Fields {

    /** Of every document: the {@link IndexMapping#VERSION} that it was written by. */
    public static final String MAPPING_VERSION = "mappingVersion";
    /** Of every document: the primary key, as a number, by which documents are gone through in order. */
    public static final String KEY = "key";
    /** Of every document: see {@link DocumentStamp#state}. */
    public static final String STATE = "state";
    /** Of every document. */
    public static final String REVIEW_STATUS = "reviewStatus";
    /** Of documents ordered by date; see {@link OrderKeys#ofDate}. */
    public static final String DATE_KEY = "dateKey";
    /** Of documents ordered by name; see {@link OrderKeys#ofName}. */
    public static final String NAME_KEY = "nameKey";
    /** Of people, organizations, meetings and sources: all that they are called. */
    public static final String NAMES = "names";
    /** Of those, and of wordings: the keys of the names in it, by which other spellings find them. */
    public static final String SPELLINGS = "spellings";
    /** Of statements, meetings and sources: the first day that the date may mean. */
    public static final String FIRST_DAY = "firstDay";
    /** Of statements, meetings and sources: the last day that the date may mean. */
    public static final String LAST_DAY = "lastDay";

    /** Of statements: what a list shows, as JSON; stored, not searched. */
    public static final String CARD = "card";
    public static final String SPEAKERS = "speakers";
    public static final String MEETING = "meeting";
    public static final String ABOUT = "about";
    public static final String MENTIONS = "mentions";
    public static final String SOURCES = "sources";
    public static final String PUBLISHERS = "publishers";
    public static final String LANGUAGES = "languages";
    public static final String SPEECH_MODES = "speechModes";
    public static final String TOPICS = "topics";
    public static final String MONTH = "month";
    public static final String UPDATED_AT = "updatedAt";
    public static final String INDEPENDENT_SOURCES = "independentSources";
    /** See {@link SourceSteps}. */
    public static final String SOURCE_STEPS = "sourceSteps";
    /** See {@link OrderKeys#ofSources}. */
    public static final String SOURCES_KEY = "sourcesKey";

    /** Of statements, nested: one entry a quotation. */
    public static final String WORDINGS = "wordings";
    public static final String VERBATIM = "verbatim";
    public static final String ENGLISH = "english";
    public static final String RUSSIAN = "russian";
    public static final String NEUTRAL = "neutral";
    public static final String SOURCE = "source";
    public static final String PUBLISHER = "publisher";
    public static final String LANGUAGE = "language";
    public static final String SPEECH_MODE = "speechMode";

    /** Of people, nested: one entry a membership. */
    public static final String MEMBERSHIPS = "memberships";
    public static final String ORGANIZATION = "organization";
    public static final String COUNTRY = "country";
    public static final String ROLE = "role";

    /** Of organizations: names and codes, each as one folded keyword. */
    public static final String WHOLE_NAMES = "wholeNames";
    /** Of organizations and sources. */
    public static final String KIND = "kind";

    /** Of meetings. */
    public static final String PLACE = "place";
    public static final String CLASSIFICATION = "classification";
    public static final String PARTICIPANTS = "participants";
    public static final String PARENT = "parent";

    /** Of sources: the words of its URL. */
    public static final String ADDRESS = "address";

    private Fields() {
    }

    /** The path of a field of a nested object. */
    public static String within(String object, String field) {
        return object + '.' + field;
    }
}
