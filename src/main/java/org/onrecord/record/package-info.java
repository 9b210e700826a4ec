/**
 * The model of the public record: its entities and value types, and the rules that hold whatever the store. Imports
 * nothing else of ours.
 */
package org.onrecord.record;
