package org.onrecord.text.place;

/**
 * A place of the gazetteer.
 *
 * @param kind what sort it is
 * @param name as English-language news writes it
 * @param within the place that it lies in; null for a country
 */
public record NamedPlace(PlaceKind kind, String name, NamedPlace within) {

    /** Whether it is the other place or lies in it: Istanbul is within Turkey. */
    public boolean isWithin(NamedPlace other) {
        for (NamedPlace place = this; place != null; place = place.within)
            if (place.equals(other))
                return true;
        return false;
    }

    /** Whether both can be where one occasion was: one lies in the other. */
    public boolean isCompatible(NamedPlace other) {
        return isWithin(other) || other.isWithin(this);
    }

    /** The name of its country. */
    public String country() {
        NamedPlace place = this;
        while (place.within != null)
            place = place.within;
        return place.name;
    }

    /** The name of the town that it is or stands in; null for a country, a region or a house in the country. */
    public String locality() {
        for (NamedPlace place = this; place != null; place = place.within)
            if (place.kind == PlaceKind.CITY || place.kind == PlaceKind.CAPITAL)
                return place.name;
        return null;
    }
}
