package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.commendation.consultation.Comment;
import vn.thidua.commendation.consultation.Consultation;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * How the public is asked about candidates of a round, for the office that runs it.
 *
 * @param sites pages of the public, those that were taken down too, the first first; empty where nobody was shown
 * @param shown who is shown, or was
 * @param missing whom a further page would show
 * @param rule by which its last day is reckoned
 * @param earliest its last day at the earliest
 * @param lines comments on this part of the list
 */
public record ConsultationPage(
        AwardRound round,
        List<Site> sites,
        List<Shown> shown,
        List<Shown> missing,
        Consultation.Rule rule,
        LocalDate earliest,
        List<Line> lines,
        Paging paging,
        Counts counts,
        Typed typed,
        Optional<Refusal> refusal,
        LocalDate today) {

    /**
     * A page of the public.
     *
     * @param address of it
     * @param open whether something can be said there now
     */
    public record Site(Consultation consultation, String address, boolean open) {}

    /** Somebody who is shown. */
    public record Shown(String id, String name, String place, Phrase.Label form) {}

    /**
     * A comment.
     *
     * @param about name of whom it is about, empty for all
     * @param contact in full where it was opened just now, else masked
     * @param opened whether it was
     */
    public record Line(Comment comment, String about, String contact, boolean opened) {}

    /** How many comments stand so. */
    public record Counts(int fresh, int shown, int hidden) {

        /** Returns how many there are. */
        public int all() {
            return fresh + shown + hidden;
        }
    }

    /**
     * What was typed where it was refused.
     *
     * @param comment about which comment; none of them where it was about the page
     */
    public record Typed(String id, String lastDay, String words, String why, UUID comment) {

        private static final UUID NONE = new UUID(0, 0);

        /** Returns what an empty form holds. */
        static Typed nothing(LocalDate earliest) {
            return new Typed(UUID.randomUUID().toString(), earliest.toString(), "", "", NONE);
        }

        /** Returns what was typed beside a comment. */
        public String of(Comment of) {
            return comment.equals(of.id()) ? why : "";
        }
    }

    /** Returns where the office sees it. */
    public String path() {
        return round.path() + "/consultation";
    }

    /** Tells whether the public can say something now. */
    public boolean open() {
        return sites.stream().anyMatch(Site::open);
    }
}
