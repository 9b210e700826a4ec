/**
 * GraphQL over WebSocket: the protocol
 * <a href="https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md">graphql-transport-ws</a>.
 */
package org.onrecord.api.socket;
