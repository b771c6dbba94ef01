package vn.thidua.plan.reading.header;

import java.util.List;
import vn.thidua.plan.reading.structure.Text;

/** The national motto and the name of the Party or Youth Union in the right column of a head. */
final class Motto {

    private static final List<String> WORDS = List.of(
            "cộng hòa xã",
            "cộng hoà xã",
            "hội chủ nghĩa",
            "chủ nghĩa việt nam",
            "độc lập - tự do",
            "tự do - hạnh phúc",
            "độc lập-tự do",
            "đảng cộng sản việt nam",
            "độc lập",
            "cộng hòa",
            "đoàn tncs hồ chí minh",
            "nghĩa việt nam");

    private Motto() {}

    static boolean isPart(Text line) {
        if (line.length() > 80) {
            return false;
        }
        String key = line.key();
        return key.equals("cộng") || WORDS.stream().anyMatch(key::startsWith);
    }
}
