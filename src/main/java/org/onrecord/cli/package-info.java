/** The commands: each reads its options, starts what it needs and prints for a person. */
package org.onrecord.cli;
