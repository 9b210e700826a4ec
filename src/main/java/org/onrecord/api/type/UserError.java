package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** Why a mutation changed nothing. */
@Type("UserError")
@Description("Why a mutation changed nothing: what is wrong with its input.")
@DefaultNonNull
public record UserError(@Description("What is wrong, for programs.") UserErrorCode code,
        @Description("Where in the input, the outermost field first.") List<@NonNull String> field,
        @Description("What is wrong, for people.") String message) {
}
