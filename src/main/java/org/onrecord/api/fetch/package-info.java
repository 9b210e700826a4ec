/** How the engine gets at the values of fields, where the framework's way costs more than the value. */
package org.onrecord.api.fetch;
