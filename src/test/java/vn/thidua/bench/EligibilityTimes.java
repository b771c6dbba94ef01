package vn.thidua.bench;

import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.ThiduaApplication;
import vn.thidua.cli.Bench.Figure;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.eligibility.Assessment;
import vn.thidua.commendation.eligibility.Eligibility;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;

/**
 * How long it takes to judge all candidates of a round by the law of the day: from the first statement to the last finding. Their grades, earlier awards, answers, cases and each other's texts are read
 * from a database of 100,000 people.
 */
final class EligibilityTimes {

    static final int CANDIDATES = 10_000;

    private static final int GOAL = 5;

    private EligibilityTimes() {}

    static List<Figure> measure(int candidates) throws Exception {
        try (BenchOffice office = BenchOffice.open(ServerProcess.Office.COMMUNE)) {
            AwardRoundId round;
            try (Connection connection = office.connect()) {
                new Province().fill(connection);
                round = new Candidates(connection).write(candidates);
            }
            try (ConfigurableApplicationContext program = program(office)) {
                double first = seconds(program, round, candidates);
                double again = seconds(program, round, candidates);
                return List.of(
                        Figure.atMost("eligibility of %,d candidates, first".formatted(candidates), first, "s", GOAL),
                        Figure.atMost("the same again", again, "s", GOAL));
            }
        }
    }

    /* The same program once more, on the same database, to be called rather than asked for pages. */
    private static ConfigurableApplicationContext program(BenchOffice office) {
        return new SpringApplicationBuilder(ThiduaApplication.class)
                .run(
                        "--THIDUA_DB_URL=" + office.address(),
                        "--THIDUA_DB_USER=postgres",
                        "--THIDUA_DB_PASSWORD=postgres",
                        "--thidua.data=" + office.data(),
                        "--server.port=0",
                        "--logging.level.root=error");
    }

    private static double seconds(ConfigurableApplicationContext program, AwardRoundId id, int candidates)
            throws IOException {
        ProposalReads proposals = program.getBean(ProposalReads.class);
        AwardRoundReads rounds = program.getBean(AwardRoundReads.class);
        Eligibility eligibility = program.getBean(Eligibility.class);
        long start = System.nanoTime();
        AwardRound round = rounds.find(id).orElseThrow();
        List<Proposal> all = proposals.of(id);
        Map<ProposalId, Assessment> found = eligibility.of(all, List.of(round));
        double seconds = (System.nanoTime() - start) / 1e9;
        long kinds = found.values().stream()
                .map(one -> one.counts().verdict())
                .distinct()
                .count();
        if (found.size() != candidates || kinds < 2) {
            throw new IOException(found.size() + " judged, " + kinds + " kinds of verdicts");
        }
        return seconds;
    }
}
