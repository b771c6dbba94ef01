package vn.thidua.honours.initiative.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.honours.HonourState;
import vn.thidua.honours.InitiativeId;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourHistory;
import vn.thidua.honours.domain.HonourSight;
import vn.thidua.honours.initiative.Initiative;
import vn.thidua.honours.initiative.InitiativeReads;
import vn.thidua.honours.web.HonourForms;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/** Puts the pages of initiatives together. */
@Component
class InitiativePages {

    private final InitiativeReads reads;
    private final HonourHistory history;
    private final HonourForms forms;
    private final HonourSight sight;
    private final UnitPicker picker;
    private final Units units;

    InitiativePages(
            InitiativeReads reads,
            HonourHistory history,
            HonourForms forms,
            HonourSight sight,
            UnitPicker picker,
            Units units) {
        this.reads = reads;
        this.history = history;
        this.forms = forms;
        this.sight = sight;
        this.picker = picker;
        this.units = units;
    }

    /** What is wrong with what was typed. */
    record Trouble(Complaints complaints, List<Phrase> authors, Optional<Refusal> refusal) {

        static final Trouble NONE = new Trouble(Complaints.NONE, List.of(), Optional.empty());

        boolean none() {
            return complaints.none() && authors.isEmpty() && refusal.isEmpty();
        }
    }

    InitiativesPage list(String q, int page, Actor actor) {
        Reach reach = sight.of(actor);
        Paging paging = new Paging(reads.count(q, reach, sight.today()), page);
        List<Initiative> shown =
                reads.list(q, reach, sight.today(), paging.from(), Math.max(1, paging.to() - paging.from()));
        return new InitiativesPage(
                q,
                shown,
                picker.names(
                        shown.stream()
                                .map(one -> one.content().unit())
                                .distinct()
                                .toList(),
                        sight.today()),
                paging);
    }

    /** Returns the initiative of an address; one that is not the actor's to see is not there. */
    Initiative initiative(InitiativeId id, Actor actor) {
        return reads.find(id, sight.of(actor), sight.today()).orElseThrow(() -> new NotFound("initiative " + id));
    }

    InitiativePage fresh(InitiativeForm form, Trouble trouble, Actor actor) {
        return new InitiativePage(
                form,
                Optional.empty(),
                keepers(actor),
                List.of(),
                List.of(),
                trouble.complaints(),
                trouble.authors(),
                trouble.refusal(),
                true);
    }

    InitiativePage of(Initiative there, InitiativeForm form, Trouble trouble, Actor actor) {
        List<Honour> honours = new ArrayList<>();
        there.content().authors().forEach(author -> honours.addAll(history.of(author.person())));
        Map<Boolean, List<Honour>> used = honours.stream()
                .distinct()
                .collect(Collectors.partitioningBy(one -> there.usedFor().contains(one.id())));
        boolean keeps = actor.may(Act.KEEP_INITIATIVES);
        return new InitiativePage(
                form,
                Optional.of(there),
                keepers(actor),
                forms.lines(used.getOrDefault(true, List.of())),
                forms.lines(used.getOrDefault(false, List.of()).stream()
                        .filter(one -> one.standing().state() == HonourState.VALID)
                        .toList()),
                trouble.complaints(),
                trouble.authors(),
                trouble.refusal(),
                keeps);
    }

    /** Returns the units that can keep an initiative: those that the role looks after where they are few, always its own. */
    List<Unit> keepers(Actor actor) {
        List<Unit> few = new ArrayList<>(picker.few(sight.of(actor), sight.today()));
        units.find(actor.unit(), sight.today())
                .filter(own -> few.stream().noneMatch(unit -> unit.id().equals(own.id())))
                .ifPresent(few::addFirst);
        return few;
    }
}
