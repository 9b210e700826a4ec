package org.onrecord.quote;

import java.util.List;

/**
 * A person, an organization or an unnamed role that an article speaks of.
 *
 * @param name the fullest name that it gives them; for an unnamed role the role and body
 * @param kind what sort they are
 * @param gender by title, given name or pronouns; null where nothing tells
 * @param roles what it says that they are, in order
 * @param mentions where it speaks of them, in order
 */
public record CastMember(String name, SpeakerKind kind, Gender gender, List<CastRole> roles, List<CastMention> mentions) {

    public CastMember {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
