package vn.thidua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.award.statement.Checked;
import vn.thidua.award.statement.PublishedKeys;
import vn.thidua.award.statement.Statement;
import vn.thidua.award.statement.StatementCode;
import vn.thidua.shared.WrittenDay;

/** Checks what a phone read from a certificate, with the published keys of the office and without asking it. */
@Command(name = "certificate", description = "Kiểm tra mã trên giấy khen: ./thidua certificate check CHỮ --keys TỆP")
@SuppressWarnings("NullAway.Init") // set by picocli
final class CertificateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "VIỆC", description = "check")
    private String act;

    @Parameters(index = "1", paramLabel = "CHỮ", description = "Chữ quét được từ mã")
    private String text;

    @Option(
            names = "--keys",
            required = true,
            paramLabel = "TỆP",
            description = "Tệp khóa công khai của cơ quan (JSON Web Key Set)")
    private Path keys;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        if (!act.equals("check")) {
            errors.println("Chỉ có: ./thidua certificate check CHỮ --keys TỆP");
            return 2;
        }
        Optional<PublishedKeys> known = known();
        if (known.isEmpty()) {
            errors.println("Không đọc được tệp khóa " + keys + ".");
            return 2;
        }
        return switch (StatementCode.check(text, known.get())) {
            case Checked.Genuine genuine -> genuine(genuine);
            case Checked.Altered altered ->
                no("KHÔNG ĐÚNG: nội dung đã bị sửa so với lúc ký (khóa " + altered.key() + ").");
            case Checked.UnknownKey unknown ->
                no("KHÔNG RÕ: ký bằng khóa " + unknown.key() + ", không có trong tệp khóa.");
            case Checked.NoStatement none -> no("Không phải mã của giấy khen, hoặc quét thiếu.");
        };
    }

    private int genuine(Checked.Genuine genuine) {
        PrintWriter out = spec.commandLine().getOut();
        Statement statement = genuine.statement();
        out.println("ĐÚNG như cơ quan đã ký (khóa " + genuine.key() + ").");
        out.println("Số hiệu:     " + statement.certificate());
        out.println("Tặng:        " + statement.award());
        out.println("Cho:         " + statement.recipient());
        out.println("Cơ quan:     " + statement.issuer());
        out.println("Quyết định:  " + statement.decision() + ", ngày " + WrittenDay.of(statement.decided()));
        out.println("Số sổ vàng:  " + statement.place());
        out.println("Việc thu hồi sau ngày ký, nếu có, chỉ cơ quan mới biết.");
        return 0;
    }

    private int no(String sentence) {
        spec.commandLine().getOut().println(sentence);
        return 1;
    }

    private Optional<PublishedKeys> known() {
        try {
            return PublishedKeys.read(Files.readString(keys));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
