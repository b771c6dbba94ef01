package vn.thidua.directory.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.StepSort;
import vn.thidua.shared.Refusal;

/**
 * The form of a step.
 *
 * @param step id chosen when the form is shown, so that sending it twice adds one step
 * @param level code of the kind that is abolished, empty while it is to be chosen
 * @param from the units it is done to
 * @param to what comes of them
 * @param under what new units shall belong to, empty where that is as before
 * @param name new name of a unit that is renamed
 * @param shortName its new abbreviation
 */
public record StepPage(
        Reorganisation act,
        UUID step,
        StepSort sort,
        String level,
        List<StepSlot> from,
        List<StepSlot> to,
        StepSlot under,
        String name,
        String shortName,
        Optional<Refusal> refusal,
        KindNames kinds) {

    private static final int FEW = 3;

    /** Returns the units it is done to that most steps need. */
    public List<StepSlot> fewFrom() {
        return from.subList(0, Math.min(FEW, from.size()));
    }

    /** Returns the others, shown when asked for. */
    public List<StepSlot> moreFrom() {
        return from.subList(Math.min(FEW, from.size()), from.size());
    }

    /** Tells whether something was typed there. */
    public boolean moreTyped() {
        return moreFrom().stream().anyMatch(slot -> !slot.blank());
    }

    /** Tells whether what comes of the units may be new. */
    public boolean mayBegin() {
        return sort == StepSort.MERGE || sort == StepSort.SPLIT;
    }

    /** Tells whether the level is still to be chosen. */
    public boolean choosesLevel() {
        return sort == StepSort.ABOLISH_LEVEL && level.isEmpty();
    }

    /** Returns the path of the reorganisation. */
    public String path() {
        return "/units/reorganisations/" + act.id();
    }
}
