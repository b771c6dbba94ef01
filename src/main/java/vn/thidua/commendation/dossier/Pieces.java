package vn.thidua.commendation.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.Grounds;

/**
 * The papers of a dossier.
 *
 * @param lawOf the day by whose law they are asked for
 * @param grounds where that stands; empty where the law of the day says nothing of papers
 */
@NamedInterface("desk")
public record Pieces(LocalDate lawOf, Optional<Grounds> grounds, List<Piece> all) {

    public Pieces {
        all = List.copyOf(all);
    }

    /** Returns how many are settled. */
    public int settled() {
        return Math.toIntExact(all.stream().filter(Piece::settled).count());
    }

    /** Returns those that are missing, or of which nobody said whether they apply. */
    public List<Piece> left() {
        return all.stream().filter(piece -> !piece.settled()).toList();
    }
}
