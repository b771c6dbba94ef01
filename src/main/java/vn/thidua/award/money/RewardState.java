package vn.thidua.award.money;

import org.springframework.modulith.NamedInterface;

/** How the money of an award stands, with what was paid. */
@NamedInterface("desk")
public enum RewardState {
    /** Nobody knows how much it is. */
    UNKNOWN("st-risk", "help-circle"),
    /** There is nothing to pay: another award of the same time was higher. */
    NOTHING("st-none", "ban"),
    /** All of it is to be paid. */
    DUE("st-info", "clock"),
    /** Some of it was paid. */
    PART("st-info", "progress"),
    /** All of it was paid. */
    PAID("st-ok", "circle-check"),
    /** It is held back. */
    HELD("st-risk", "hand-stop"),
    /** The award was taken back and nothing, or nothing that has to come back, was paid. */
    CANCELLED("st-none", "ban"),
    /** The award was taken back and money has to come back. */
    CLAIMED("st-bad", "arrow-back-up"),
    /** The award was taken back and all the money came back. */
    RECOVERED("st-ok", "circle-check");

    private final String tone;
    private final String icon;

    RewardState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Returns the class of its colour. */
    public String tone() {
        return tone;
    }

    /** Returns the name of its icon. */
    public String icon() {
        return icon;
    }
}
