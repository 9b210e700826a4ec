package org.onrecord.match;

import java.time.LocalDate;
import java.util.List;

/**
 * Changes of office between people of one surname that followed each other so closely that dates of meetings alone do not
 * tell them apart. Public facts; each date is the day on which the second took office.
 */
final class Successions {

    private record Change(String surname, String country, LocalDate on) {
    }

    private static final List<Change> CHANGES = List.of(change("assad", "Syria", 2000, 7, 17),
            change("aliev", "Azerbaijan", 2003, 10, 31), change("kabila", "Democratic Republic of the Congo", 2001, 1, 26),
            change("gandhi", "India", 1984, 10, 31), change("duvalier", "Haiti", 1971, 4, 22),
            change("bongo", "Gabon", 2009, 10, 16), change("eiadema", "Togo", 2005, 2, 5),
            change("kim", "South Korea", 1998, 2, 25), change("roh", "South Korea", 2003, 2, 25),
            change("park", "South Korea", 2013, 2, 25), change("lee", "Singapore", 2004, 8, 12),
            change("kirchner", "Argentina", 2007, 12, 10), change("papandreou", "Greece", 1981, 10, 21),
            change("papandreou", "Greece", 2009, 10, 6), change("bush", "United States", 2001, 1, 20),
            change("faisal", "Saudi Arabia", 1975, 3, 25), change("khalid", "Saudi Arabia", 1982, 6, 13),
            change("ortega", "Nicaragua", 2007, 1, 10), change("marcos", "Philippines", 2022, 6, 30),
            change("somoza", "Nicaragua", 1956, 9, 29), change("trudeau", "Canada", 2015, 11, 4));

    private Successions() {
    }

    private static Change change(String surname, String country, int year, int month, int day) {
        return new Change(PersonName.fold(surname), country, LocalDate.of(year, month, day));
    }

    /** How many changes of office among people of this name had happened by a day; 0 where there is no such name. */
    static int era(PersonName name, String country, LocalDate day) {
        int era = 0;
        for (Change change : CHANGES)
            if (change.country.equals(country) && name.tokens().contains(change.surname) && !day.isBefore(change.on))
                era++;
        return era;
    }
}
