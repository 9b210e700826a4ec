/** Where sentences of running text begin and end. Pure. */
package org.onrecord.text.sentence;
