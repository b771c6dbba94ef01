package vn.thidua.regulation;

/** The calendar of working days as it holds here. */
public interface OfficeCalendar {

    /** Returns it as it is now. */
    WorkingDays days();
}
