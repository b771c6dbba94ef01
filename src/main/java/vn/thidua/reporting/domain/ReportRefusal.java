package vn.thidua.reporting.domain;

import vn.thidua.shared.RefusalCode;

/** Reasons why the module reporting says no. */
public enum ReportRefusal implements RefusalCode {
    /** The period is closed. */
    PERIOD_CLOSED("REP-101"),
    /** The campaign is closed. */
    CAMPAIGN_CLOSED("REP-102"),
    /** The unit has ended; another one reports for it. */
    UNIT_ENDED("REP-103"),
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("REP-104"),
    /** A correction says why. */
    REASON_MISSING("REP-105"),
    /** There is nothing to verify. */
    NOT_SUBMITTED("REP-106"),
    /** Another agency leads this target. */
    NOT_LEAD("REP-107"),
    /** Every figure is verified; nothing is left to correct. */
    ALL_VERIFIED("REP-108"),
    /** The period is not closed. */
    NOT_CLOSED("REP-109"),
    /** Somebody stands for the figure; what proves it cannot be changed any more. */
    PROVED_AND_VERIFIED("REP-110"),
    /** The file belongs to a figure that was handed in. */
    FILE_HANDED_IN("REP-111"),
    /** Something else was handed in under this id. */
    BATCH_KNOWN("REP-130"),
    /** A table of figures is longer than any that is meant. */
    BATCH_TOO_LONG("REP-131"),
    /** Nothing was received on a day to come, or before the campaign was made known; and only the office that runs it receives papers. */
    NOT_RECEIVED("REP-132"),
    /** A target is no part of itself. */
    PART_IS_WHOLE("REP-140"),
    /** A sum has two parts at least. */
    TOO_FEW_PARTS("REP-141"),
    /** Ratios, scores and passes do not add up. */
    NOT_ADDABLE("REP-142"),
    /** What is measured in different units, or over different times, does not add up. */
    UNITS_DIFFER("REP-143"),
    /** The whole is a part of its part. */
    SUM_GOES_ROUND("REP-144");

    private final String code;

    ReportRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
