package vn.thidua.award.money;

import vn.thidua.shared.RefusalCode;

/** Reasons why money stays as it is written down. */
public enum MoneyRefusal implements RefusalCode {
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("MON-101"),
    /** An amount is a whole number of dong above 0. */
    BAD_AMOUNT("MON-102"),
    /** More than what is left to pay. */
    MORE_THAN_DUE("MON-103"),
    /** Money changes hands between the day of the decision and today. */
    BAD_DAY("MON-104"),
    /** Nobody is named who took the money. */
    NO_RECEIVER("MON-105"),
    /** The money is held back. */
    HELD_BACK("MON-106"),
    /** Words of reason are missing. */
    NO_WHY("MON-107"),
    /** Nothing is left to pay. */
    NOTHING_DUE("MON-108"),
    /** Nobody knows how much it is. */
    AMOUNT_UNKNOWN("MON-109"),
    /** More than what has to come back. */
    MORE_THAN_CLAIM("MON-110"),
    /** Nothing has to come back. */
    NO_CLAIM("MON-111"),
    /** The law says how much it is. */
    FIXED_BY_LAW("MON-112"),
    /** The law says how much it is at most. */
    ABOVE_LAW("MON-113"),
    /** More was paid already. */
    BELOW_PAID("MON-114"),
    /** A text is too long. */
    TOO_LONG("MON-115"),
    /** Nobody is ticked. */
    NOBODY_TICKED("MON-116"),
    /** An account has a bank, a holder and a number. */
    BAD_ACCOUNT("MON-117"),
    /** It cannot be done in this state. */
    NOT_NOW("MON-118"),
    /** Money that came back rests on this payment. */
    BACK_AFTERWARDS("MON-119"),
    /** No year for which there could be a fund. */
    BAD_YEAR("MON-120"),
    /** The day of an entry lies outside of what its year can have. */
    DAY_OF_OTHER_YEAR("MON-121"),
    /** A period begins before it ends and is no longer than some years. */
    BAD_PERIOD("MON-122"),
    /** The same id stands for something else. */
    OTHER_PAYMENT("MON-123");

    private final String code;

    MoneyRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
