/**
 * How much a request may ask for, found out before anything of it is executed, and for how long it may be answered. Holds
 * for every transport, since all requests go through one engine.
 */
package org.onrecord.api.limit;
