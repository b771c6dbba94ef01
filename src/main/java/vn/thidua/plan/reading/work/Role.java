package vn.thidua.plan.reading.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part an office has in a piece of work, as labels and titles of columns say it. */
enum Role {
    LEAD("""
            cơ quan chủ trì, đơn vị chủ trì, chủ trì, cơ quan đơn vị chủ trì, đơn vị chủ trì thực hiện, cơ quan chủ trì thực hiện, chủ trì thực hiện, đơn vị đầu mối, cơ quan đầu mối
            đơn vị phụ trách, cơ quan phụ trách, phụ trách, bộ phận chủ trì, phòng chủ trì, đơn vị tham mưu, cơ quan tham mưu, bộ phận phụ trách, người chủ trì, người phụ trách
            đơn vị cơ quan chủ trì, đơn vị được giao chủ trì, phòng ban chủ trì, lãnh đạo phụ trách, sở ngành chủ trì
            """),
    PERFORM("""
            cơ quan thực hiện, đơn vị thực hiện, phân công thực hiện, đơn vị tổ chức thực hiện, cơ quan tổ chức thực hiện, trách nhiệm thực hiện, phân công, phân công nhiệm vụ
            người thực hiện, bộ phận thực hiện, phân công trách nhiệm, đơn vị triển khai, cơ quan đơn vị thực hiện, đơn vị chịu trách nhiệm, cơ quan chịu trách nhiệm, đơn vị được giao
            tổ chức thực hiện, trách nhiệm, đơn vị, cơ quan, cơ quan đơn vị, chủ thể thực hiện, đối tượng thực hiện, nơi thực hiện, đơn vị cơ quan thực hiện, lực lượng thực hiện
            """),
    SUPPORT("""
            cơ quan phối hợp, đơn vị phối hợp, phối hợp, phối hợp thực hiện, cơ quan đơn vị phối hợp, đơn vị phối hợp thực hiện, cơ quan phối hợp thực hiện, bộ phận phối hợp
            thành phần phối hợp, đơn vị cơ quan phối hợp, các đơn vị phối hợp, các cơ quan phối hợp, sở ngành phối hợp
            """);

    private final PhraseSet words;

    Role(String words) {
        this.words = PhraseSet.of(words);
    }

    /** Returns the role that a label starting at the token names, null where none does. */
    static @Nullable Role at(List<Token> tokens, int at) {
        Role longest = null;
        int most = 0;
        for (Role role : values()) {
            int length = role.words.match(tokens, at);
            if (length > most) {
                longest = role;
                most = length;
            }
        }
        return longest;
    }

    /** Returns how many tokens the label at the position takes, 0 where there is none. */
    static int length(List<Token> tokens, int at) {
        int most = 0;
        for (Role role : values()) {
            most = Math.max(most, role.words.match(tokens, at));
        }
        return most;
    }
}
