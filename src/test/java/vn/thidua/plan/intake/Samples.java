package vn.thidua.plan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invented texts and small files that several tests share. */
final class Samples {
    static final String PLAN = """
            ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN
            Số: 41/KH-UBND

            KẾ HOẠCH
            Tổ chức phong trào thi đua "Hoa Sen xanh, sạch, đẹp"

            I. MỤC ĐÍCH
            Khơi dậy tinh thần đoàn kết của cán bộ, người lao động và bà con các khu phố.
            II. CHỈ TIÊU
            1. Phấn đấu 95% hộ gia đình phân loại rác tại nguồn.
            2. Trồng mới ít nhất 300 cây xanh trước ngày 30 tháng 6.
            Đề nghị các đơn vị nghiêm túc thực hiện./.
            """;

    private Samples() {}

    static Intake take(byte[] content, String name) {
        return new FileIntake().take(content, name, Limits.DEFAULT, IntakeProgress.SILENT);
    }

    static Intake take(String content, String name) {
        return take(content.getBytes(StandardCharsets.UTF_8), name);
    }

    /** Zips parts given as name, content, name, content and so on. */
    static byte[] zip(String... parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            all.put(parts[i], parts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
