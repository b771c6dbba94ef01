package vn.thidua.reporting.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.evidence.domain.EvidenceCheck;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;

/** Takes the files that came with a form: fields {@code file.<part>}, or {@code file.<part>.<file>} for one that takes the place of another. A part is the target of a report, or the question of a self-check. */
@Component
public class ProofIntake {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern FIELD = Pattern.compile("file\\." + ID + "(?:\\." + ID + ")?");

    private final EvidenceCheck check;
    private final EvidenceDesk desk;

    ProofIntake(EvidenceCheck check, EvidenceDesk desk) {
        this.check = check;
        this.desk = desk;
    }

    /** Tells whether files were chosen. */
    public static boolean any(MultiValueMap<String, MultipartFile> files) {
        return files.values().stream().flatMap(List::stream).anyMatch(ProofIntake::chosen);
    }

    /**
     * Keeps what can be kept, and returns why the rest cannot, by part.
     *
     * @param subjects what the files of a part prove
     * @throws IOException when they cannot be read
     */
    public Map<UUID, List<Refusal>> take(
            Function<UUID, EvidenceSubject> subjects, MultiValueMap<String, MultipartFile> files, Actor actor)
            throws IOException {
        Map<UUID, List<Refusal>> refusals = new LinkedHashMap<>();
        for (Map.Entry<String, List<MultipartFile>> field : files.entrySet()) {
            Matcher name = FIELD.matcher(field.getKey());
            if (!name.matches()) {
                continue;
            }
            UUID part = UUID.fromString(name.group(1));
            EvidenceId inPlaceOf = name.group(2) == null ? null : new EvidenceId(UUID.fromString(name.group(2)));
            for (MultipartFile file : field.getValue()) {
                try {
                    if (chosen(file)) {
                        String given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                        check.size(given, file.getSize());
                        desk.add(subjects.apply(part), check.of(given, file.getBytes()), inPlaceOf, actor);
                    }
                } catch (Refused no) {
                    refusals.computeIfAbsent(part, none -> new ArrayList<>()).add(no.refusal());
                }
            }
        }
        return refusals;
    }

    /**
     * Takes a file away.
     *
     * @param kind of thing that it has to belong to
     */
    public void drop(String kind, EvidenceId file, Actor actor) {
        desk.remove(kind, file, actor);
    }

    private static boolean chosen(MultipartFile file) {
        return file.getSize() > 0
                || !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }
}
