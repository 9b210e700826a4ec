/** What operators can watch: the ids of requests in the log, how long operations take, what goes wrong how often. */
package org.onrecord.api.observe;
