/** The engine behind every transport: a request as GraphQL means it goes in, an answer or a stream of answers comes out. */
package org.onrecord.api.execution;
