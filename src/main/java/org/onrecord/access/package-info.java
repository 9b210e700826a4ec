/** Who may do what and how often: tokens, roles, an identity provider, limits of requests. */
package org.onrecord.access;
