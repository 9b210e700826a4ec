/** The inputs of the GraphQL schema. Plain classes with public fields: the framework fills them through JSON-B. */
package org.onrecord.api.input;
