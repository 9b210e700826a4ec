/** What the service tells of its schema: the specifications of its scalars, and no directive that it does not have. */
package org.onrecord.api.schema;
