package vn.thidua.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shell.postgres.DatabaseOnly;

/** Checks the audit trail; also while the program runs. */
@Command(name = "audit", description = "Kiểm tra chuỗi nhật ký: ./thidua audit verify")
@SuppressWarnings("NullAway.Init") // set by picocli
final class AuditCommand implements Callable<Integer> {

    static final String NOTHING_THERE =
            "Ở đây chưa có dữ liệu nào của Thi Đua. Đặt THIDUA_DATA là thư mục dữ liệu rồi chạy lại.";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "VIỆC", description = "verify")
    private String act;

    @Override
    public Integer call() {
        if (!act.equals("verify")) {
            spec.commandLine().getErr().println("Chỉ có: ./thidua audit verify");
            return 2;
        }
        try (ConfigurableApplicationContext context = DatabaseOnly.with(AuditTrail.class)) {
            if (DatabaseOnly.empty(context)) {
                spec.commandLine().getErr().println(NOTHING_THERE);
                return 1;
            }
            Optional<Long> broken = context.getBean(AuditTrail.class).firstBroken(seen -> {});
            spec.commandLine()
                    .getOut()
                    .println(broken.map(seq -> "Chuỗi nhật ký KHÔNG khớp từ dòng số " + seq + ".")
                            .orElse("Chuỗi nhật ký còn nguyên vẹn."));
            return broken.isPresent() ? 1 : 0;
        }
    }
}
