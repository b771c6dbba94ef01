package vn.thidua.campaign.cascade;

/** How far a unit is with launching a campaign that addresses it, the least first. */
public enum LaunchState {
    /** Nothing is known. */
    NOTHING,
    /** It has a draft of its own. */
    DRAFTING,
    /** It says that it did; its plan is not here. */
    TOLD,
    /** It launched a campaign of its own. */
    LAUNCHED;

    /** Tells whether the campaign goes on there. */
    public boolean done() {
        return this == TOLD || this == LAUNCHED;
    }
}
