package vn.thidua.organization.intake;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Refusal;

/** What may not be done with an import. */
@NamedInterface("desk")
public final class ImportRules {

    private ImportRules() {}

    /** Returns why an import cannot be applied. */
    public static Optional<Refusal> whyNotApply(TableImport table) {
        if (!table.state().open()) {
            return Optional.of(ImportRefusal.ENDED.because());
        }
        if (table.state() != ImportState.CHECKED) {
            return Optional.of(ImportRefusal.AT_WORK.because());
        }
        if (table.counts().faulty() > 0) {
            return Optional.of(ImportRefusal.HAS_FAULTS.because(table.counts().faulty()));
        }
        return table.counts().made() + table.counts().changed() == 0
                ? Optional.of(ImportRefusal.NOTHING_NEW.because())
                : Optional.empty();
    }

    /** Returns why an import cannot be given up. */
    public static Optional<Refusal> whyNotCancel(TableImport table) {
        return table.state().open() ? Optional.empty() : Optional.of(ImportRefusal.ENDED.because());
    }

    /** Returns why an import cannot be checked anew. */
    public static Optional<Refusal> whyNotCheckAgain(TableImport table) {
        if (!table.state().open()) {
            return Optional.of(ImportRefusal.ENDED.because());
        }
        return table.state() == ImportState.CHECKED ? Optional.empty() : Optional.of(ImportRefusal.AT_WORK.because());
    }
}
