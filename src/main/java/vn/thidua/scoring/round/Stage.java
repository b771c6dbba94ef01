package vn.thidua.scoring.round;

import org.springframework.modulith.NamedInterface;

/** Who says how many points there are; the later one counts where both spoke. */
@NamedInterface("desk")
public enum Stage {
    /** The unit of itself (tự chấm). */
    SELF,
    /** Another unit of the group (chấm chéo). */
    PEER,
    /** Who looks after the criterion (thẩm định). */
    AGENCY,
    /** The office that runs the round (cơ quan thường trực). */
    OFFICE;

    /** Tells whether it stands above what the program works out. */
    public boolean verifies() {
        return this == AGENCY || this == OFFICE;
    }
}
