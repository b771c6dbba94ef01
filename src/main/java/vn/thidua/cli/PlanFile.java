package vn.thidua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import vn.thidua.plan.intake.FileIntake;
import vn.thidua.plan.intake.Intake;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.Limits;

/** A plan named on the command line. */
final class PlanFile {

    private PlanFile() {}

    /** Takes the file in and hands it on; where it cannot be read, says why and returns 1. */
    static int with(Path file, PrintWriter errors, Consumer<Intake> reader) {
        try {
            Intake intake = new FileIntake().take(file, Limits.DEFAULT);
            intake.notes().forEach(note -> errors.println(sentence(note.messageKey(), note.arguments())));
            reader.accept(intake);
            return 0;
        } catch (IntakeRefused refused) {
            errors.println(file.getFileName() + ": " + sentence(refused.messageKey(), refused.arguments()));
            return 1;
        }
    }

    private static String sentence(String key, List<Object> arguments) {
        ResourceBundle sentences = ResourceBundle.getBundle("messages.plan-intake", Locale.of("vi"));
        return new MessageFormat(sentences.getString(key), Locale.of("vi")).format(arguments.toArray());
    }
}
