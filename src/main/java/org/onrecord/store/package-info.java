/** Which of the two stores is active, and the life of the home folder and of the index. */
package org.onrecord.store;
