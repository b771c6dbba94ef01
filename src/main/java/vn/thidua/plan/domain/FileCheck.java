package vn.thidua.plan.domain;

import java.time.Duration;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.plan.intake.FileIntake;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.Limits;
import vn.thidua.shared.FileName;
import vn.thidua.shared.Refused;

/** Looks at files before they are kept. What only recognition can tell about a scan shows when the plan is read. */
@NamedInterface("desk")
@Component
public class FileCheck {

    /** How long a person waits at most; a file that takes longer is looked at when it is read. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FileIntake intake = new FileIntake();
    private final PlanSettings settings;

    FileCheck(PlanSettings settings) {
        this.settings = settings;
    }

    /**
     * Lets a size through.
     *
     * @param bytes size of a file
     * @throws Refused with {@link PlanRefusal#TOO_LARGE}
     */
    public void size(long bytes) {
        if (bytes > settings.largest().toBytes()) {
            PlanRefusal.TOO_LARGE.because(largestMegabytes()).raise();
        }
    }

    /**
     * Lets a file through.
     *
     * @param name as the sender gave it; may be hostile
     * @throws Refused with {@link PlanRefusal#TOO_LARGE} or what {@link FileIntake#check} says
     */
    public PlanFile of(String name, byte[] bytes) {
        size(bytes.length);
        PlanFile file = new PlanFile(FileName.safe(name), bytes);
        try {
            intake.check(
                    bytes,
                    file.name(),
                    Limits.DEFAULT.withBytes(settings.largest().toBytes()).withTime(PATIENCE));
        } catch (IntakeRefused no) {
            if (no.refusal() != IntakeRefusal.TOO_SLOW) {
                no.why().raise();
            }
        }
        return file;
    }

    /** Returns the largest size of a file in MB. */
    public long largestMegabytes() {
        return settings.largest().toMegabytes();
    }

    /** Returns whether scans can be read on this machine. */
    public boolean readsScans() {
        return intake.readiness() == FileIntake.Readiness.READY;
    }
}
