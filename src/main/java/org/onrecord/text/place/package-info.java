/** Places that news texts name: countries, towns, houses, and which lies in which. Pure. */
package org.onrecord.text.place;
