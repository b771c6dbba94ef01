package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thidua.campaign.CampaignId;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.commendation.round.RoundState;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.TypedDay;

/**
 * The form of a round, as typed.
 *
 * @param why reason of a change once units had been let in
 */
public record AwardRoundForm(
        String id,
        long version,
        String title,
        String kind,
        String year,
        String campaign,
        String words,
        String lastDay,
        boolean takesLate,
        boolean secret,
        List<AskForm> asks,
        String why) {

    private static final int MOST = 60;
    private static final int MORE = 2;

    /** Returns the form of a round. */
    static AwardRoundForm of(AwardRound round) {
        CampaignId campaign = round.campaign();
        return new AwardRoundForm(
                        round.id().toString(),
                        round.version(),
                        round.title(),
                        round.kind().name(),
                        String.valueOf(round.year()),
                        campaign == null ? "" : campaign.toString(),
                        round.words(),
                        round.lastDay().toString(),
                        round.takesLate(),
                        round.secret(),
                        round.asks().stream().map(AskForm::of).toList(),
                        "")
                .longer(round.asks().isEmpty() ? MORE : 1);
    }

    /** Returns what was sent. */
    static AwardRoundForm typed(String id, Map<String, String> fields) {
        String version = fields.getOrDefault("version", "");
        return new AwardRoundForm(
                id,
                version.matches("\\d{1,18}") ? Long.parseLong(version) : 0,
                fields.getOrDefault("title", "").strip(),
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("year", "").strip(),
                id(fields.getOrDefault("campaign", "")),
                fields.getOrDefault("words", "").strip(),
                fields.getOrDefault("lastDay", ""),
                fields.getOrDefault("lateness", "").equals("MARKED"),
                fields.containsKey("secret"),
                IntStream.range(0, MOST)
                        .filter(line -> fields.containsKey("ask." + line + ".form"))
                        .mapToObj(line -> AskForm.typed(line, fields))
                        .toList(),
                fields.getOrDefault("why", "").strip());
    }

    private static String id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? text : "";
    }

    /** Returns the same with more empty lines. */
    AwardRoundForm longer(int lines) {
        List<AskForm> more = new ArrayList<>(asks);
        IntStream.range(0, Math.min(lines, MOST - asks.size())).forEach(line -> more.add(AskForm.empty()));
        return new AwardRoundForm(
                id, version, title, kind, year, campaign, words, lastDay, takesLate, secret, more, why);
    }

    /**
     * Returns what is meant.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     */
    AwardRound round(UnitId owner) {
        Optional<LocalDate> last = TypedDay.read(lastDay);
        if (last.isEmpty() || !year.matches("(19|20|21)\\d\\d")) {
            CommendationRefusal.NO_DAY.because().raise();
        }
        return new AwardRound(
                new AwardRoundId(UUID.fromString(id)),
                owner,
                Arrays.stream(CommendationKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(CommendationKind.MERIT),
                title,
                Integer.parseInt(year),
                campaign.isEmpty() ? null : new CampaignId(UUID.fromString(campaign)),
                words,
                last.orElseThrow(),
                takesLate,
                secret,
                asks.stream().filter(line -> !line.blank()).map(AskForm::ask).toList(),
                RoundState.DRAFT,
                "",
                version);
    }
}
