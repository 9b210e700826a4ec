package org.onrecord.text.date;

/** How a date was read. */
public enum DateRule {
    /** Day, month and year: "February 27, 2025", "27 февраля 2025 года", "27.02.2025". */
    FULL_DATE("full-date"),
    /** Day and month, in the year that brings it nearest to the publication: "Feb. 18". */
    DAY_OF_YEAR("day-of-year"),
    /** Month and year: "March 2022". */
    MONTH_AND_YEAR("month-and-year"),
    /** A month alone, the nearest one before the publication: "in February". */
    MONTH("month"),
    /** A year alone: "in 2022". */
    YEAR("year"),
    /** A day of the week, the nearest one up to the publication: "Thursday". */
    WEEKDAY("weekday"),
    /** A day counted from the publication: "yesterday", "two days ago". */
    RELATIVE_DAY("relative-day"),
    /** A week, month or year counted from that of the publication: "last week", "earlier this month". */
    RELATIVE_PERIOD("relative-period");

    private final String label;

    DateRule(String label) {
        this.label = label;
    }

    /** Its name in proposals. */
    public String label() {
        return label;
    }
}
