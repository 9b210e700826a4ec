/** Follows the relations of the record in the database: the lists below nodes, who met whom, chains of people, accounts. */
package org.onrecord.relate;
