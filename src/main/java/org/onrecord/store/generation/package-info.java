/** Generations of the index: one that searches see, one that is built aside or kept. */
package org.onrecord.store.generation;
