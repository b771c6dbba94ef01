package vn.thidua.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The one entry of the command line. */
@Command(
        name = "thidua",
        description = "Thi Đua: phong trào thi đua từ kế hoạch đến giấy khen",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            RunCommand.class,
            DevCommand.class,
            DemoCommand.class,
            ReadCommand.class,
            LintCommand.class,
            AuditCommand.class,
            KeyCommand.class,
            BenchCommand.class,
            TrainCommand.class,
            VersionCommand.class,
            HelpCommand.class
        })
public final class Thidua implements Callable<Integer> {

    private Thidua() {}

    /** Runs a command; without one the program itself. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 a goal missed. */
    public static void main(String[] arguments) {
        int exit = line().execute(arguments);
        if (exit != RunCommand.KEEP_RUNNING) {
            System.exit(exit);
        }
    }

    /** Returns the command line, for tests too. */
    static CommandLine line() {
        return new CommandLine(new Thidua())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    @Override
    public Integer call() {
        return new RunCommand().call();
    }
}
