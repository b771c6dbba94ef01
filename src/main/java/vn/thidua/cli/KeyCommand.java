package vn.thidua.cli;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.organization.people.KeyRotation;
import vn.thidua.shell.postgres.DatabaseOnly;

/** Changes the key of identity numbers; also while the program runs. */
@Command(name = "key", description = "Đổi khóa mã hóa số định danh: ./thidua key rotate")
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
        try (ConfigurableApplicationContext context = DatabaseOnly.with()) {
            Environment settings = context.getEnvironment();
            long done = new KeyRotation(
                            context.getBean(JdbcClient.class),
                            context.getBean(PlatformTransactionManager.class),
                            settings.getProperty("thidua.identity-key", ""),
                            settings.getRequiredProperty("thidua.data"))
                    .rotate();
            spec.commandLine()
                    .getOut()
                    .println("Đã mã hóa lại " + done
                            + " số định danh bằng khóa mới. Bản sao lưu cũ vẫn cần tệp khóa cũ đi kèm nó.");
            return 0;
        }
    }
}
