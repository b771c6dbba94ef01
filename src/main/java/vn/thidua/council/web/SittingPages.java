package vn.thidua.council.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.council.SessionId;
import vn.thidua.council.ballot.CouncilMinutesDesk;
import vn.thidua.council.ballot.VotingDesk;
import vn.thidua.council.body.MemberPicker;
import vn.thidua.council.session.AgendaGroup;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.Opening;
import vn.thidua.council.session.Seat;
import vn.thidua.council.session.SessionFiles;
import vn.thidua.council.session.SessionSight;
import vn.thidua.council.session.Sitting;
import vn.thidua.council.session.Tally;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.value.Portion;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;

/** Makes the page of a session; as many statements however much stands on its agenda. */
@Component
class SittingPages {

    private final SessionSight sight;
    private final Opening opening;
    private final VotingDesk voting;
    private final EvidenceReads evidence;
    private final MemberPicker picker;
    private final Accounts accounts;
    private final LawBook law;

    SittingPages(
            SessionSight sight,
            Opening opening,
            VotingDesk voting,
            EvidenceReads evidence,
            MemberPicker picker,
            Accounts accounts,
            LawBook law) {
        this.sight = sight;
        this.opening = opening;
        this.voting = voting;
        this.evidence = evidence;
        this.picker = picker;
        this.accounts = accounts;
        this.law = law;
    }

    Screen screen(int status, SessionId id, CouncilTyped typed, Optional<Refusal> refusal, Actor actor) {
        return Screen.show(status, "council/session", page(id, typed, refusal, actor));
    }

    private SittingPage page(SessionId id, CouncilTyped typed, Optional<Refusal> refusal, Actor actor) {
        Sitting sitting = sight.visible(id, actor);
        boolean runs = sight.runs(sitting, actor);
        Map<EvidenceSubject, List<Evidence>> files = evidence.of(SessionFiles.KIND, List.of(id.value()));
        Map<AccountId, String> names =
                accounts
                        .all(sitting.seats().stream()
                                .map(Seat::voter)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        return new SittingPage(
                sitting.session(),
                sitting.council(),
                runs,
                sitting.secret(),
                presence(sitting),
                sitting.groups().stream().map(group -> part(sitting, group)).toList(),
                sitting.seats().stream()
                        .map(seat -> place(seat, id, runs ? files : Map.of(), names))
                        .toList(),
                sitting.recusals().stream()
                        .map(one -> new SittingPage.Out(
                                one,
                                sitting.seat(one.seat()).map(Seat::name).orElse(""),
                                sitting.item(one.item()).map(AgendaItem::name).orElse("")))
                        .toList(),
                runs ? sitting.passed() : List.of(),
                sitting.steps(),
                sitting.screen().size(),
                sitting.voted(),
                sitting.paper().size(),
                sitting.seatOf(actor.account())
                        .filter(seat -> voting.whyNot(sitting, seat, actor).isEmpty())
                        .isPresent(),
                sitting.tied(),
                files.getOrDefault(SessionFiles.subject(id, id.value()), List.of()),
                runs ? picker.accounts(sitting.council().owner()) : List.of(),
                typed,
                refusal);
    }

    SittingPage.Presence presence(Sitting sitting) {
        Optional<Provision<Portion>> rule = opening.quorum(sitting);
        return new SittingPage.Presence(
                sitting.members(),
                sitting.present(),
                sitting.written(),
                rule.map(found -> found.value().of(sitting.members())).orElse(0),
                rule.map(found -> found.grounds().cited().isEmpty()
                                ? found.grounds().source()
                                : found.grounds().cited())
                        .orElse(""),
                rule.map(found -> found.grounds().verified()).orElse(false));
    }

    SittingPage.Part part(Sitting sitting, AgendaGroup group) {
        List<SittingPage.Line> lines = sitting.of(group).stream()
                .map(item -> new SittingPage.Line(
                        item,
                        item.needed(sitting.members()),
                        Optional.ofNullable(sitting.tallies().get(item.id())),
                        sitting.recused(item.id()).size()))
                .toList();
        return new SittingPage.Part(
                group,
                label(group.form()),
                lines,
                CouncilMinutesDesk.left(sitting, group),
                lines.stream()
                        .flatMap(line -> line.tally().stream())
                        .anyMatch(tally -> tally.decided() == Tally.Decided.TIE));
    }

    Phrase.Label label(String form) {
        return law.statutes().form(form).map(AwardForm::label).orElse(new Phrase.Label(form, form));
    }

    private static SittingPage.Place place(
            Seat seat, SessionId id, Map<EvidenceSubject, List<Evidence>> files, Map<AccountId, String> names) {
        AccountId voter = seat.voter();
        return new SittingPage.Place(
                seat,
                files.getOrDefault(SessionFiles.subject(id, seat.id()), List.of()),
                voter == null ? "" : names.getOrDefault(voter, ""));
    }
}
