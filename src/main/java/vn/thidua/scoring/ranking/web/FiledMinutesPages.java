package vn.thidua.scoring.ranking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.scoring.ranking.FiledMinutesCopies;
import vn.thidua.scoring.ranking.FiledMinutesDesk;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** Makes the page of the signed minutes of final places. */
@Component
class FiledMinutesPages {

    private final RankingPages rankings;
    private final RoundSight sight;
    private final FiledMinutesDesk minutes;
    private final EvidenceReads evidence;
    private final MessageSource messages;
    private final Clock clock;

    FiledMinutesPages(
            RankingPages rankings,
            RoundSight sight,
            FiledMinutesDesk minutes,
            EvidenceReads evidence,
            MessageSource messages,
            Clock clock) {
        this.rankings = rankings;
        this.sight = sight;
        this.minutes = minutes;
        this.evidence = evidence;
        this.messages = messages;
        this.clock = clock;
    }

    /** A final version that somebody sees. */
    record Seen(ScoringRound round, ScoringRound.Group group, FinalRanking version, boolean runs) {

        /**
         * Returns it to who runs the round.
         *
         * @throws NotFound for anybody else
         */
        Seen run() {
            if (!runs) {
                throw new NotFound("minutes of " + version.id());
            }
            return this;
        }
    }

    /**
     * Returns a final version of the places of a group.
     *
     * @throws NotFound for what is not the person's to see
     */
    Seen seen(FiledMinutesController.Where where, Actor actor) {
        RankingPage page = rankings.group(
                where.round(),
                where.group(),
                new RankingPages.Wish(Optional.of(where.version()), 1),
                RankingAttempt.NONE,
                actor);
        return new Seen(
                page.round(),
                Objects.requireNonNull(page.group()),
                page.shown().orElseThrow(() -> new NotFound("version " + where.version())),
                sight.eyes(List.of(page.round()), List.of(), actor).runs(page.round()));
    }

    FiledMinutesPage of(Seen seen, Optional<Stamping> typed, Optional<Refusal> refusal) {
        return new FiledMinutesPage(
                seen.round(),
                seen.group(),
                seen.version(),
                minutes.stamp(seen.version().id()),
                evidence.of(FiledMinutesCopies.KIND, List.of(seen.version().id()))
                        .getOrDefault(FiledMinutesCopies.subject(seen.version()), List.of()),
                seen.runs(),
                typed.orElseGet(this::blank),
                refusal);
    }

    private Stamping blank() {
        return new Stamping(
                "",
                t("filed.symbol"),
                LocalDate.now(clock).toString(),
                "",
                t("filed.post"),
                "",
                t("filed.members") + "\n" + t("paper.kept"));
    }

    private String t(String key) {
        return messages.getMessage(key, null, Vietnamese.LOCALE);
    }
}
