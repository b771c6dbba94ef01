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
            CertificateCommand.class,
            BenchCommand.class,
            TrainCommand.class,
            VersionCommand.class,
            HelpCommand.class
        })
public final class Thidua implements Callable<Integer> {

    private Thidua() {}

    /** Runs a command; without one the program itself. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 a goal missed. */
    public static void main(String[] arguments) {
        int exit = plainRun(arguments) ? new RunCommand().call() : line().execute(arguments);
        if (exit != RunCommand.KEEP_RUNNING) {
            System.exit(exit);
        }
    }

    /** The parser of command lines is made for an old Java, which no start-up cache takes: without it the server is there a tenth of a second earlier. */
    private static boolean plainRun(String... arguments) {
        return arguments.length == 0 || arguments.length == 1 && arguments[0].equals("run");
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
