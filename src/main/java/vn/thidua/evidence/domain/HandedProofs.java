package vn.thidua.evidence.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.shared.Refusal;

/** Files that come with a form and prove something. */
@NamedInterface("desk")
@Component
public class HandedProofs {

    private final EvidenceCheck check;

    HandedProofs(EvidenceCheck check) {
        this.check = check;
    }

    /**
     * Returns the files that were chosen.
     *
     * @throws vn.thidua.shared.Refused where one of them is none that can be kept
     */
    public List<EvidenceFile> of(@Nullable List<MultipartFile> files) throws IOException {
        List<EvidenceFile> proofs = new ArrayList<>();
        for (MultipartFile file : Optional.ofNullable(files).orElse(List.of())) {
            if (!file.isEmpty()) {
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                check.size(name, file.getSize());
                proofs.add(check.of(name, file.getBytes()));
            }
        }
        return proofs;
    }

    /** Returns why nothing of what was sent was taken: it is larger than anything that is read. */
    public Refusal tooLarge() {
        return check.tooLarge("");
    }
}
