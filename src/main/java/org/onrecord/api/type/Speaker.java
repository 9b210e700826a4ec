package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

/** Who can say something. */
@Union("Speaker")
@Description("Who said something: a person, or an organization speaking as such.")
public interface Speaker {
}
