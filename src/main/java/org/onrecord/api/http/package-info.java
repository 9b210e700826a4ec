/** GraphQL over HTTP: which requests are read, and how answers are told in status codes, media types and headers. */
package org.onrecord.api.http;
