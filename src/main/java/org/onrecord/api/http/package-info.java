/** What is asked of requests before GraphQL sees them. */
package org.onrecord.api.http;
