/** The types of the GraphQL schema: what clients see of the record. No entity is among them. */
package org.onrecord.api.type;
