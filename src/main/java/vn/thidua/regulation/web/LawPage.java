package vn.thidua.regulation.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.Regime;

/**
 * The law of a day.
 *
 * @param day the day
 * @param regime which law and decree apply
 * @param groups titles and forms by the level that decides
 * @param version up to which day the law of the nation was looked up
 * @param locals how many rules of the province hold on the day
 * @param writes whether the person may write rules of the province
 */
public record LawPage(LocalDate day, Regime regime, List<Group> groups, LocalDate version, int locals, boolean writes) {

    /** Titles and forms of a level. */
    public record Group(FormLevel level, List<FormLine> forms) {}
}
