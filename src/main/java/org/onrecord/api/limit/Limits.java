package org.onrecord.api.limit;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one request may ask for at most. {@code docs/limits.md} explains each, and a test holds it to these defaults. */
@ConfigMapping(prefix = "onrecord.limits")
public interface Limits {

    /** UTF-16 units of a document. */
    @WithDefault("100000")
    int documentLength();

    /** Names, numbers, strings and punctuation marks of a document; commas, comments and white space do not count. */
    @WithDefault("3000")
    int tokens();

    /** UTF-16 units of a string within a document. What is longer fits into a variable. */
    @WithDefault("20000")
    int literalLength();

    /** Fields below each other. */
    @WithDefault("20")
    int depth();

    /** Fields of the introspection system below each other; tools that read the whole schema need 15. */
    @WithDefault("16")
    int introspectionDepth();

    /** Fields of all operations of a document, with those of a fragment as often as it is spread. */
    @WithDefault("1000")
    int fields();

    /** Fields that repeat another of the same name at the same place; components that each name what they need do so. */
    @WithDefault("250")
    int repeatedFields();

    /** Fields with an alias, those of a fragment as often as it is spread. */
    @WithDefault("100")
    int aliases();

    /** Uses of directives, those of a fragment as often as it is spread. */
    @WithDefault("50")
    int directives();

    /** Definitions of fragments. */
    @WithDefault("100")
    int fragments();

    /** UTF-16 units of all texts in the variables of a query; those of a mutation are bounded by the body alone. */
    @WithDefault("1200000")
    int variablesLength();

    /** Values in the variables: those of lists and objects are counted one by one. */
    @WithDefault("5000")
    int variablesValues();

    /** Lists and objects within each other in a variable. */
    @WithDefault("10")
    int variablesDepth();

    /** What all that a request asks for may cost, in the units of the extension {@code cost}. */
    @WithDefault("100000")
    int cost();

    /** For how long a query is answered. */
    @WithDefault("PT10S")
    Duration time();
}
