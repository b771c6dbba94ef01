package vn.thidua.award.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DecisionSight;
import vn.thidua.award.decision.DraftLineDesk;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.proposal.Recipients;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.Reach;
import vn.thidua.regulation.RecipientKind;

/** Understands whom somebody writes into a draft by hand. */
@Component
class HandLines {

    private static final int FEW = 200;

    private final DecisionSight sight;
    private final DraftLineDesk desk;
    private final Recipients recipients;
    private final PeopleReads people;
    private final Clock clock;

    HandLines(DecisionSight sight, DraftLineDesk desk, Recipients recipients, PeopleReads people, Clock clock) {
        this.sight = sight;
        this.desk = desk;
        this.recipients = recipients;
        this.people = people;
        this.clock = clock;
    }

    /** Writes somebody in; returns the form with those who may be meant where that is not clear. */
    Optional<DecisionPage.Typed> add(DecisionId id, Map<String, String> fields, Actor actor) {
        AwardDecision draft = sight.own(id, Act.DRAFT_DECISIONS, actor);
        RecipientKind kind = Arrays.stream(RecipientKind.values())
                .filter(one -> one.name().equals(fields.get("kind")))
                .findFirst()
                .orElse(RecipientKind.INDIVIDUAL);
        Recipients.Found found = recipients.find(
                kind,
                draft.issuer(),
                chosen(fields.getOrDefault("chosen", "")),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("note", ""));
        if (found.who().isEmpty()) {
            return Optional.of(typed(fields, found.choices()));
        }
        Recipient who = found.who().get();
        desk.add(
                id,
                who,
                told(draft.issuer(), who),
                fields.getOrDefault("achievement", ""),
                fields.getOrDefault("why", ""),
                actor);
        return Optional.empty();
    }

    static DecisionPage.Typed typed(Map<String, String> fields, List<Recipient> choices) {
        return new DecisionPage.Typed(
                "add",
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("note", ""),
                fields.getOrDefault("achievement", ""),
                fields.getOrDefault("why", ""),
                "",
                choices);
    }

    /** A collective is told itself, a person at work, a household through the issuer. */
    private UnitId told(UnitId issuer, Recipient who) {
        UUID subject = who.subject();
        return switch (who.kind()) {
            case COLLECTIVE -> new UnitId(Objects.requireNonNull(subject));
            case HOUSEHOLD -> issuer;
            case INDIVIDUAL ->
                people
                        .after(
                                PersonRow.Place.START,
                                new PeopleFilter(
                                        who.name(), Reach.of(UnitReach.below(issuer)), "", LocalDate.now(clock)),
                                FEW)
                        .stream()
                        .filter(row -> row.id().value().equals(subject))
                        .findFirst()
                        .flatMap(PersonRow::work)
                        .map(PersonRow.Work::unit)
                        .orElse(issuer);
        };
    }

    private static @Nullable UUID chosen(String typed) {
        return DecisionDraftController.isId(typed) ? UUID.fromString(typed) : null;
    }
}
