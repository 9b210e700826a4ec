package org.onrecord.match.occasion;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Map;

import org.onrecord.record.PartialDate;

/**
 * Which days an article means by "Thursday" and "Feb. 27", where it makes that plain itself: it says of one occasion both
 * "Feb. 27, 2025" and "Thursday".
 *
 * @param weekdays by day of the week
 * @param days by day of the year
 */
public record ArticleDays(Map<DayOfWeek, PartialDate> weekdays, Map<MonthDay, PartialDate> days) {

    public ArticleDays {
        weekdays = Map.copyOf(weekdays);
        days = Map.copyOf(days);
    }

    /** The day meant; the date as it is where the article does not make it plain, or gives it anyway. */
    public OccasionDate resolve(OccasionDate date) {
        if (date.from() != null)
            return date;
        PartialDate day = date.dayOfYear() != null ? days.get(date.dayOfYear())
                : date.weekday() != null ? weekdays.get(date.weekday()) : null;
        return day == null ? date : OccasionDate.of(day, null);
    }
}
