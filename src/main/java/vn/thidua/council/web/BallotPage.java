package vn.thidua.council.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.council.session.AgendaGroup;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.Recusal;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * The ballot of a member.
 *
 * @param number random number of the ballot: the same one sent twice counts once
 * @param seat name of the member from whose seat the vote comes
 * @param review whether it is shown once more before it is sent for good
 * @param whyNot why nobody can vote from the seat now
 */
public record BallotPage(
        CouncilSession session,
        String council,
        String number,
        String seat,
        List<Part> parts,
        boolean review,
        Optional<Refusal> whyNot) {

    /** A group. */
    public record Part(AgendaGroup group, Phrase.Label form, List<Line> lines) {

        /** Returns how many the member votes on. */
        public long open() {
            return lines.stream().filter(line -> line.out().isEmpty()).count();
        }
    }

    /**
     * A proposal.
     *
     * @param deeds what they did, in words
     * @param opens whether the person may open the dossier
     * @param out why the member is kept out
     * @param choice as chosen, {@code NONE} for nothing
     */
    public record Line(AgendaItem item, String deeds, boolean opens, Optional<Recusal> out, String choice) {}

    /** Returns on how many the member votes. */
    public long open() {
        return parts.stream().mapToLong(Part::open).sum();
    }

    /** Returns of how many the member said something. */
    public long chosen() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.out().isEmpty() && !line.choice().equals("NONE"))
                .count();
    }
}
