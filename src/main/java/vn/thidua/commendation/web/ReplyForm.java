package vn.thidua.commendation.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.clearance.Clearance;
import vn.thidua.commendation.clearance.Reply;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.shared.TypedDay;

/**
 * The form by which a body answers, as typed.
 *
 * @param on day of the paper
 */
public record ReplyForm(List<Line> lines, String name, String paper, String on) {

    /** Keeps a copy of the lines. */
    public ReplyForm {
        lines = List.copyOf(lines);
    }

    /**
     * What is said of one candidate.
     *
     * @param says name of a constant of {@link Clearance.Says}, empty where nothing was chosen
     */
    public record Line(Clearance.Item item, String says, String reason) {

        /** Tells whether this was chosen. */
        public boolean is(Clearance.Says said) {
            return said.name().equals(says);
        }
    }

    /** Returns an empty form. */
    static ReplyForm empty(Clearance clearance) {
        return new ReplyForm(
                clearance.items().stream().map(item -> new Line(item, "", "")).toList(), "", "", "");
    }

    /** Returns what was sent. */
    static ReplyForm typed(Clearance clearance, Map<String, String> fields) {
        return new ReplyForm(
                clearance.items().stream()
                        .map(item -> new Line(
                                item,
                                fields.getOrDefault("says." + item.proposal(), ""),
                                fields.getOrDefault("reason." + item.proposal(), "")
                                        .strip()))
                        .toList(),
                fields.getOrDefault("name", "").strip(),
                fields.getOrDefault("paper", "").strip(),
                fields.getOrDefault("on", ""));
    }

    /**
     * Returns what is meant, with files that were looked at.
     *
     * @throws vn.thidua.shared.Refused where a file is none that can be kept
     */
    Reply reply(MultiValueMap<String, MultipartFile> files, HandedProofs handed) throws IOException {
        Map<ProposalId, Reply.Line> about = new HashMap<>();
        for (Line line : lines) {
            Clearance.Says says = line.is(Clearance.Says.NONE)
                    ? Clearance.Says.NONE
                    : line.is(Clearance.Says.OBJECTS) ? Clearance.Says.OBJECTS : null;
            about.put(
                    line.item().proposal(),
                    new Reply.Line(
                            says,
                            line.reason(),
                            handed.of(files.get("file." + line.item().proposal()))));
        }
        Optional<LocalDate> day = TypedDay.read(on);
        return new Reply(about, name, paper, day.orElse(null));
    }
}
