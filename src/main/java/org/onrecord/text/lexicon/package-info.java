/** How word lists are kept: as tables in the resources, beside the code that reads them. */
package org.onrecord.text.lexicon;
