package vn.thidua.organization.reorganisation;

import org.springframework.modulith.NamedInterface;

/** The sorts of steps, as stored and as chosen on a screen. */
@NamedInterface("desk")
public enum StepSort {
    /** Several become one. */
    MERGE(Step.Merge.class),
    /** One becomes several. */
    SPLIT(Step.Split.class),
    /** One ends. */
    DISSOLVE(Step.Dissolve.class),
    /** One is called otherwise. */
    RENAME(Step.Rename.class),
    /** One belongs elsewhere. */
    MOVE(Step.Move.class),
    /** All of a kind end. */
    ABOLISH_LEVEL(Step.AbolishLevel.class);

    private final Class<? extends Step> type;

    StepSort(Class<? extends Step> type) {
        this.type = type;
    }

    Class<? extends Step> type() {
        return type;
    }

    /** Returns the sort of a step. */
    public static StepSort of(Step step) {
        return switch (step) {
            case Step.Merge merge -> MERGE;
            case Step.Split split -> SPLIT;
            case Step.Dissolve dissolve -> DISSOLVE;
            case Step.Rename rename -> RENAME;
            case Step.Move move -> MOVE;
            case Step.AbolishLevel abolish -> ABOLISH_LEVEL;
        };
    }
}
