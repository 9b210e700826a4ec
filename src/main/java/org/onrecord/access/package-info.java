/** Who may write: tokens and their roles. */
package org.onrecord.access;
