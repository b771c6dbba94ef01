package vn.thidua.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.consultation.Comment;
import vn.thidua.commendation.consultation.Consultation;
import vn.thidua.commendation.consultation.ConsultationReads;
import vn.thidua.commendation.consultation.NoticeTime;
import vn.thidua.commendation.consultation.ShownCandidates;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Refusal;

/** Makes the pages of public consultations. */
@Component
class ConsultationPages {

    /* Most comments that one page of the public, or one paper, shows. */
    private static final int MOST = 500;

    private final ConsultationReads reads;
    private final AwardRoundSight sight;
    private final AwardRoundReads rounds;
    private final AwardRoundPages pages;
    private final ShownCandidates shown;
    private final NoticeTime time;
    private final Clock clock;

    ConsultationPages(
            ConsultationReads reads,
            AwardRoundSight sight,
            AwardRoundReads rounds,
            AwardRoundPages pages,
            ShownCandidates shown,
            NoticeTime time,
            Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.rounds = rounds;
        this.pages = pages;
        this.shown = shown;
        this.time = time;
        this.clock = clock;
    }

    /** A contact that was opened just now. */
    record Opened(UUID comment, String contact) {}

    /**
     * What happened before the page is shown.
     *
     * @param page which part of the comments is shown, as it was asked for
     */
    record Before(
            int page, ConsultationPage.@Nullable Typed typed, Optional<Refusal> refusal, Optional<Opened> opened) {

        static Before nothing(int page) {
            return new Before(page, null, Optional.empty(), Optional.empty());
        }
    }

    ConsultationPage show(AwardRoundId id, String site, Before before, Actor actor) {
        ConsultationPage.Counts counts = counts(id);
        Paging paging = new Paging(counts.all(), before.page());
        int most = Math.max(1, paging.to() - paging.from());
        return page(sight.run(id, actor), site, before, paging, counts, reads.comments(id, paging.from(), most));
    }

    /** Returns the same for a paper: the first comments, however they are paged. */
    ConsultationPage summed(AwardRoundId id, String site, Actor actor) {
        ConsultationPage.Counts counts = counts(id);
        return page(
                sight.run(id, actor),
                site,
                Before.nothing(0),
                new Paging(counts.all(), 0),
                counts,
                reads.comments(id, 0, MOST));
    }

    private ConsultationPage.Counts counts(AwardRoundId id) {
        Map<Comment.State, Integer> counts = reads.counts(id);
        return new ConsultationPage.Counts(
                counts.getOrDefault(Comment.State.NEW, 0),
                counts.getOrDefault(Comment.State.SHOWN, 0),
                counts.getOrDefault(Comment.State.HIDDEN, 0));
    }

    private ConsultationPage page(
            AwardRound round,
            String site,
            Before before,
            Paging paging,
            ConsultationPage.Counts counts,
            List<Comment> comments) {
        LocalDate today = LocalDate.now(clock);
        List<Consultation> there = reads.of(round.id());
        Map<ProposalId, Consultation.Candidate> candidates = there.stream()
                .flatMap(one -> one.candidates().stream())
                .collect(Collectors.toMap(
                        Consultation.Candidate::proposal,
                        Function.identity(),
                        (first, later) -> later,
                        LinkedHashMap::new));
        List<Consultation.Candidate> missing = shown.missing(round.id(), there, today);
        NoticeTime.Term term =
                time.of(missing.stream().map(Consultation.Candidate::form).collect(Collectors.toSet()), today);
        Map<ProposalId, String> names = names(candidates.values());
        ConsultationPage.Typed typed = before.typed();
        return new ConsultationPage(
                round,
                there.stream()
                        .map(one -> new ConsultationPage.Site(one, site + one.publicPath(), one.open(today)))
                        .toList(),
                shown(candidates.values()),
                shown(missing),
                term.rule(),
                term.lastDay(),
                comments.stream()
                        .map(comment -> line(comment, names, before.opened()))
                        .toList(),
                paging,
                counts,
                typed == null ? ConsultationPage.Typed.nothing(term.lastDay()) : typed,
                before.refusal(),
                today);
    }

    private static ConsultationPage.Line line(Comment comment, Map<ProposalId, String> names, Optional<Opened> opened) {
        Optional<String> contact =
                opened.filter(one -> one.comment().equals(comment.id())).map(Opened::contact);
        return new ConsultationPage.Line(
                comment, about(comment, names), contact.orElse(comment.contact()), contact.isPresent());
    }

    PublicConsultationPage seen(String code, PublicConsultationPage.Typed typed, Optional<Refusal> refusal) {
        Consultation one = reads.named(code).orElseThrow(() -> new NotFound("consultation " + code));
        AwardRound round = rounds.find(one.round()).orElseThrow();
        Map<ProposalId, String> names = names(one.candidates());
        return new PublicConsultationPage(
                one,
                round.title(),
                pages.owner(round),
                shown(one.candidates()),
                reads.shown(one.id(), MOST).stream()
                        .map(comment -> new PublicConsultationPage.Line(comment, about(comment, names)))
                        .toList(),
                typed,
                refusal,
                LocalDate.now(clock));
    }

    PublicConsultationsPage open() {
        List<Consultation> all = reads.open(LocalDate.now(clock));
        Map<AwardRoundId, String> titles = all.isEmpty() ? Map.of() : reads.titles(all);
        return new PublicConsultationsPage(all.stream()
                .map(one -> new PublicConsultationsPage.Line(one, titles.getOrDefault(one.round(), "")))
                .toList());
    }

    private static Map<ProposalId, String> names(Collection<Consultation.Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.toMap(Consultation.Candidate::proposal, Consultation.Candidate::name));
    }

    private static String about(Comment comment, Map<ProposalId, String> names) {
        ProposalId about = comment.about();
        return about == null ? "" : names.getOrDefault(about, "");
    }

    private List<ConsultationPage.Shown> shown(Collection<Consultation.Candidate> candidates) {
        return candidates.stream()
                .map(one -> new ConsultationPage.Shown(
                        one.proposal().toString(), one.name(), one.place(), pages.label(one.form())))
                .toList();
    }
}
