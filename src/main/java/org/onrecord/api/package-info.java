/** The GraphQL API: its roots, and the fields that need more than their node. */
package org.onrecord.api;
