package vn.thidua.council.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.council.ballot.CouncilMinutesDesk;
import vn.thidua.council.session.AgendaGroup;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.Attendance;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.Recusal;
import vn.thidua.council.session.Seat;
import vn.thidua.council.session.Sitting;
import vn.thidua.council.session.Tally;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Writes the papers of a session: blank ballots, the tally sheet, the minutes. They are in Vietnamese, whoever prints them. */
@Component
class CouncilPapers {

    static final String BALLOT = "ballot";
    static final String TALLY = "tally";
    static final String MINUTES = "minutes";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final SittingPages pages;
    private final Units units;
    private final MessageSource messages;

    CouncilPapers(SittingPages pages, Units units, MessageSource messages) {
        this.pages = pages;
        this.units = units;
        this.messages = messages;
    }

    /**
     * Returns a paper of a session.
     *
     * @throws NotFound for any other, and before votes were counted for all but the ballot
     */
    Paper of(Sitting sitting, String paper) {
        boolean counted = sitting.session().state().counted();
        if (!paper.equals(BALLOT) && !(counted && (paper.equals(TALLY) || paper.equals(MINUTES)))) {
            throw new NotFound("paper " + paper);
        }
        List<Paper.Block> blocks = switch (paper) {
            case BALLOT -> ballot(sitting);
            case TALLY -> tally(sitting);
            default -> minutes(sitting);
        };
        return new Paper(
                false,
                heading(sitting, paper),
                List.of(t("councilPaper." + paper), sitting.session().title()),
                "",
                blocks,
                null,
                List.of());
    }

    private Paper.Heading heading(Sitting sitting, String paper) {
        CouncilSession session = sitting.session();
        UnitId owner = sitting.council().owner();
        String organ = units.names(List.of(owner), session.day()).getOrDefault(owner, "");
        Integer number = session.minutesNo();
        if (paper.equals(BALLOT)) {
            return new Paper.Heading(organ, sitting.council().name(), "", "");
        }
        return paper.equals(MINUTES) && number != null
                ? Paper.Heading.of(
                        organ,
                        sitting.council().name(),
                        t("councilPaper.number", number + "/" + CouncilMinutesDesk.REGISTER),
                        "",
                        Objects.requireNonNullElse(session.minutesOn(), session.day()))
                : Paper.Heading.toFill(organ, sitting.council().name(), session.day());
    }

    private List<Paper.Block> ballot(Sitting sitting) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(t("councilPaper.ballotHow")));
        for (AgendaGroup group : sitting.groups()) {
            blocks.add(new Paper.Section(head(group)));
            List<Paper.Group> rows = new ArrayList<>();
            for (AgendaItem item : sitting.of(group)) {
                rows.add(Paper.Group.row(String.valueOf(item.ord()), named(item), "", ""));
            }
            blocks.add(new Paper.Table(
                    List.of(
                            column("ord", 2, true),
                            column("name", 18, false),
                            column("agree", 5, true),
                            column("against", 6, true)),
                    rows));
        }
        return blocks;
    }

    private List<Paper.Block> tally(Sitting sitting) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(begin(sitting)));
        if (!sitting.session().tellers().isBlank()) {
            blocks.add(
                    new Paper.Text(t("councilPaper.tellers", sitting.session().tellers())));
        }
        results(sitting, blocks);
        blocks.add(new Paper.Signed(signature("teller"), signature("head")));
        return blocks;
    }

    private List<Paper.Block> minutes(Sitting sitting) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(begin(sitting)));
        blocks.add(new Paper.Section(t("councilPaper.attendance")));
        SittingPage.Presence presence = pages.presence(sitting);
        blocks.add(new Paper.Text(t(
                "councilPaper.present",
                presence.members(),
                presence.present(),
                presence.members() - presence.present(),
                presence.written())));
        if (presence.needed() > 0) {
            blocks.add(new Paper.Text(t("councilPaper.quorum", presence.needed(), presence.cited())
                    + (presence.verified() ? "" : " " + t("councilPaper.unverified"))));
        }
        blocks.add(seats(sitting));
        List<Recusal> out = sitting.recusals().stream().filter(Recusal::holds).toList();
        blocks.add(new Paper.Section(t("councilPaper.recusals")));
        if (out.isEmpty()) {
            blocks.add(new Paper.Text(t("councilPaper.noRecusals")));
        } else {
            out.forEach(one -> blocks.add(new Paper.Text(recusal(sitting, one))));
            blocks.add(new Paper.Text(t("councilPaper.denominator", sitting.members())));
        }
        blocks.add(new Paper.Section(t("councilPaper.course")));
        if (!sitting.session().words().isBlank()) {
            sitting.session()
                    .words()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(new Paper.Text(line.strip())));
        }
        blocks.add(new Paper.Text(t(
                sitting.session().secret() ? "councilPaper.secret" : "councilPaper.open",
                sitting.items().size())));
        results(sitting, blocks);
        List<String> chair = sitting.items().stream()
                .filter(item -> tallied(sitting, item)
                        .filter(tally -> tally.decided() == Tally.Decided.CHAIR && tally.chosen())
                        .isPresent())
                .map(item -> t(
                        "councilPaper.chair",
                        item.name(),
                        tallied(sitting, item).map(Tally::word).orElse("")))
                .toList();
        if (!chair.isEmpty()) {
            blocks.add(new Paper.Section(t("councilPaper.ties")));
            chair.forEach(line -> blocks.add(new Paper.Text(line)));
        }
        blocks.add(new Paper.Text(t("councilPaper.end")));
        blocks.add(new Paper.Signed(signature("secretary"), signature("chairman")));
        return blocks;
    }

    private String begin(Sitting sitting) {
        CouncilSession session = sitting.session();
        return t(
                "councilPaper.begin",
                HOUR.format(session.startsAt().atZone(Vietnamese.ZONE)),
                WrittenDay.of(session.day()),
                session.place(),
                sitting.council().name(),
                session.numbered());
    }

    private Paper.Table seats(Sitting sitting) {
        List<Paper.Group> rows = new ArrayList<>();
        for (Seat seat : sitting.seats()) {
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    seat.post().isBlank() ? seat.name() : seat.name() + ", " + seat.post(),
                    t("council.role." + seat.role()) + (seat.votes() ? "" : " " + t("councilPaper.guest")),
                    attendance(seat)));
        }
        return new Paper.Table(
                List.of(
                        column("ord", 2, true),
                        column("member", 14, false),
                        column("role", 6, false),
                        column("there", 10, false)),
                rows);
    }

    private String attendance(Seat seat) {
        String said = t("council.attendance." + seat.attendance());
        String by = seat.attendance() == Attendance.STAND_IN ? ": " + seat.standIn() : "";
        return said + by + (seat.word().isBlank() ? "" : " (" + seat.word() + ")");
    }

    private String recusal(Sitting sitting, Recusal one) {
        return t(
                "councilPaper.recusal",
                sitting.seat(one.seat()).map(Seat::name).orElse(""),
                sitting.item(one.item()).map(AgendaItem::name).orElse(""),
                one.word().isBlank() ? t("council.out." + one.why()) : one.word());
    }

    private void results(Sitting sitting, List<Paper.Block> blocks) {
        CouncilSession.Slips slips = sitting.session().slips();
        if (slips != null) {
            blocks.add(new Paper.Text(
                    t("councilPaper.slips", slips.handed(), slips.came(), slips.came() - slips.bad(), slips.bad())));
        }
        for (AgendaGroup group : sitting.groups()) {
            List<AgendaItem> items = sitting.of(group);
            blocks.add(new Paper.Section(head(group)));
            Integer quota = group.quota();
            String rules =
                    items.stream().map(item -> rule(sitting, item)).distinct().collect(Collectors.joining(" "));
            blocks.add(new Paper.Text(
                    quota == null
                            ? rules
                            : rules + " " + t("councilPaper.quota", quota)
                                    + (group.taken() == 0 ? "" : " " + t("councilPaper.taken", group.taken()))));
            List<Paper.Group> rows = new ArrayList<>();
            for (AgendaItem item : items) {
                tallied(sitting, item)
                        .ifPresent(tally -> rows.add(Paper.Group.row(
                                String.valueOf(item.ord()),
                                named(item),
                                String.valueOf(tally.agreed()),
                                String.valueOf(tally.against()),
                                String.valueOf(tally.without()),
                                tally.percent() + "%",
                                t("councilPaper.decided." + tally.outcome())
                                        + (tally.decided() == Tally.Decided.PREFERENCE
                                                ? " (" + tally.word() + ")"
                                                : ""))));
            }
            blocks.add(new Paper.Table(
                    List.of(
                            column("ord", 2, true),
                            column("name", 13, false),
                            column("agree", 4, true),
                            column("against", 5, true),
                            column("without", 5, true),
                            column("share", 5, true),
                            column("result", 8, false)),
                    rows));
        }
    }

    private String rule(Sitting sitting, AgendaItem item) {
        if (item.rule() == null) {
            return t("councilPaper.noRule");
        }
        String cited = item.cited().isEmpty() ? "" : " " + t("councilPaper.cited", item.cited());
        return t("councilPaper.needed", item.needed(sitting.members()), sitting.members())
                + cited
                + (item.verified() ? "" : " " + t("councilPaper.unverified"));
    }

    private static Optional<Tally> tallied(Sitting sitting, AgendaItem item) {
        return Optional.ofNullable(sitting.tallies().get(item.id()));
    }

    private String head(AgendaGroup group) {
        return pages.label(group.form()).vi() + ", " + t("law.word." + group.recipient()) + " (" + group.round() + ")";
    }

    private static String named(AgendaItem item) {
        return item.post().isBlank() ? item.name() : item.name() + ", " + item.post();
    }

    private Paper.Column column(String key, int weight, boolean centred) {
        return new Paper.Column(t("councilPaper.column." + key), weight, centred);
    }

    private Paper.Signature signature(String key) {
        return new Paper.Signature(List.of(t("councilPaper." + key)), "");
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
