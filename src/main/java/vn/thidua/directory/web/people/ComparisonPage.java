package vn.thidua.directory.web.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.organization.PositionId;
import vn.thidua.shared.Refusal;

/**
 * Two files side by side.
 *
 * @param merge id of the merger to be
 * @param kept the file that would stay
 * @param gone the file that would go into it
 * @param fitting positions of the one that goes that clash with none of the one that stays
 * @param reason what was typed as the reason
 */
public record ComparisonPage(
        UUID merge,
        PersonPage kept,
        PersonPage gone,
        Set<PositionId> fitting,
        String reason,
        Optional<Refusal> refusal) {

    /** Returns where the two are shown the other way round. */
    public String turned() {
        return "/people/duplicates/" + gone.person().id() + "/" + kept.person().id();
    }
}
