package vn.thidua.cli;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.sealing.KeyRotation;
import vn.thidua.sealing.SealedRows;
import vn.thidua.shell.postgres.DatabaseOnly;

/** Changes the key of all that lies encrypted; also while the program runs. */
@Command(name = "key", description = "Đổi khóa mã hóa số định danh và mã xác thực: ./thidua key rotate")
@SuppressWarnings("NullAway.Init") // set by picocli
final class KeyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "VIỆC", description = "rotate")
    private String act;

    @Override
    public Integer call() {
        if (!act.equals("rotate")) {
            spec.commandLine().getErr().println("Chỉ có: ./thidua key rotate");
            return 2;
        }
        try (ConfigurableApplicationContext context = DatabaseOnly.with(AllSealedRows.class)) {
            if (DatabaseOnly.empty(context)) {
                spec.commandLine().getErr().println(AuditCommand.NOTHING_THERE);
                return 1;
            }
            long done = context.getBean(KeyRotation.class).rotate();
            spec.commandLine()
                    .getOut()
                    .println("Đã mã hóa lại " + done
                            + " dòng bằng khóa mới. Bản sao lưu cũ vẫn cần tệp khóa cũ đi kèm nó.");
            return 0;
        }
    }

    /** The keys, and the sealed rows of every module. */
    @ComponentScan(basePackageClasses = KeyRotation.class)
    @ComponentScan(
            basePackages = "vn.thidua",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = SealedRows.class))
    private static final class AllSealedRows {}
}
