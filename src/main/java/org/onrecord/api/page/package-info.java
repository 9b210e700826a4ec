/** Long lists in pages: arguments, cursors and the common part of the connections. */
package org.onrecord.api.page;
