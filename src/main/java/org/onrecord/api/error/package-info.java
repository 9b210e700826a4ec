/** What the API answers where it cannot answer. */
package org.onrecord.api.error;
