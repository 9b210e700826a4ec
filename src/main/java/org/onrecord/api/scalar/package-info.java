/** The scalars of the GraphQL schema beyond the built-in ones. */
package org.onrecord.api.scalar;
