/** In which language a text is. */
package org.onrecord.text.language;
