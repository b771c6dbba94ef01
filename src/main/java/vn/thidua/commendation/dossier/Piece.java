package vn.thidua.commendation.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.eligibility.Answer;
import vn.thidua.evidence.Evidence;
import vn.thidua.regulation.DossierPart;

/**
 * A paper that a dossier asks for, or some of which one will do.
 *
 * @param sheets what may be handed in for it
 * @param always whether it is always asked for; else only where it applies
 * @param applies what was said to whether it applies; empty where nobody said, or nobody has to
 */
@NamedInterface("desk")
public record Piece(List<Sheet> sheets, boolean always, Optional<Answer> applies) {

    public Piece {
        sheets = List.copyOf(sheets);
    }

    /**
     * One paper.
     *
     * @param id by which files hang on the dossier
     * @param shared whether it is for everything that the unit sends in for the round
     * @param files that stand, the latest last
     */
    @NamedInterface("desk")
    public record Sheet(DossierPart part, UUID id, boolean shared, List<Evidence> files) {

        public Sheet {
            files = List.copyOf(files);
        }
    }

    /** How it stands. */
    @NamedInterface("desk")
    public enum Standing {
        /** It is there. */
        THERE,
        /** It is missing. */
        MISSING,
        /** Nobody said whether it applies. */
        TO_SAY,
        /** It does not apply. */
        NOT_ASKED
    }

    /** Returns how it stands. */
    public Standing standing() {
        if (sheets.stream().anyMatch(sheet -> !sheet.files().isEmpty())) {
            return Standing.THERE;
        }
        if (always) {
            return Standing.MISSING;
        }
        return applies.map(said -> said.yes() ? Standing.MISSING : Standing.NOT_ASKED)
                .orElse(Standing.TO_SAY);
    }

    /** Tells whether nothing of it is left to do. */
    public boolean settled() {
        return standing() == Standing.THERE || standing() == Standing.NOT_ASKED;
    }
}
