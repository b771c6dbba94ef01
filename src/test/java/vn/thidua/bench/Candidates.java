package vn.thidua.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.proposal.DeedsPrint;

/** A round with many candidates of an invented province: nine of ten are people, the others schools; each with grades, earlier awards, answers and a text of its own, some with a case. */
final class Candidates {

    private static final int PEOPLE_OF_TEN = 9;
    private static final int WORDS = 45;

    /* What nearly everybody writes stands in every text; one in fifty is taken from a colleague. */
    private static final String STOCK = "Hoàn thành tốt nhiệm vụ được giao";
    private static final int COPIED = 50;
    private static final List<String> VOCABULARY = Arrays.asList(
            ("vận động bà con đóng góp trồng cây xanh quanh trường học sinh giỏi dạy thêm miễn phí cho em nghèo sửa đường bê tông hẻm lắp đèn chiếu sáng camera an ninh tổ tự quản"
                            + " phân loại rác tại nguồn dọn kênh rạch hiến đất mở rộng nhà văn hóa xây cầu khám bệnh người cao tuổi tiêm phòng dịch sáng kiến phần mềm sổ liên lạc"
                            + " thư viện xanh câu lạc bộ thể thao tuyên truyền phòng cháy tập huấn cứu nạn hỗ trợ hộ khó khăn vay vốn nuôi bò trồng nấm bán hàng trực tuyến thu ngân sách"
                            + " cải cách hành chính trả hồ sơ đúng hạn một cửa chữ ký số dân quân huấn luyện gọi công dân nhập ngũ giữ gìn trật tự hòa giải tranh chấp")
                    .split(" "));

    private final Connection connection;

    Candidates(Connection connection) {
        this.connection = connection;
    }

    /** Writes them and returns their round. */
    AwardRoundId write(int number) throws SQLException, IOException {
        UUID round = UUID.randomUUID();
        int people = number * PEOPLE_OF_TEN / 10;
        execute("""
                create temp table candidate as
                select * from (select row_number() over (order by p.person_id) as n, 'INDIVIDUAL' as recipient, p.person_id as subject, pn.name, p.unit_id
                    from person_position p join person_name pn on pn.person_id = p.person_id limit %1$d) one
                union all
                select * from (select %1$d + row_number() over (order by u.id) as n, 'COLLECTIVE', u.id, un.name, u.id
                    from unit u join unit_name un on un.unit_id = u.id where u.kind = 'SCHOOL' limit %2$d) one
                """.formatted(people, number - people));
        execute("create temp table deed (n bigint, deeds text, print int[], bands int[])");
        copy(number);
        ask(round);
        execute("""
                insert into commendation_dossier (id, round_id, unit_id) select gen_random_uuid(), '%s', unit_id from candidate group by unit_id
                """.formatted(round));
        execute("""
                insert into commendation_proposal (id, ask_id, dossier_id, recipient, subject_id, name, post, head, deeds, deeds_print, deeds_bands, initiative, initiative_key,
                    state, submitted_at, received_on, receipt, changed_at, changed_by)
                select gen_random_uuid(), a.id, d.id, c.recipient, c.subject, c.name, 'Giáo viên', c.n %% 20 = 0, t.deeds, t.print, t.bands, '', '',
                    'RECEIVED', now(), current_date, c.n || '/BN', now(), 'Mẫu'
                from candidate c join deed t on t.n = c.n
                join commendation_dossier d on d.unit_id = c.unit_id and d.round_id = '%1$s'
                join (select id, recipient, row_number() over (partition by recipient order by ord) - 1 as place, count(*) over (partition by recipient) as places
                    from commendation_ask where round_id = '%1$s') a on a.recipient = c.recipient and a.place = c.n %% a.places
                """.formatted(round));
        past();
        execute("analyze");
        return new AwardRoundId(round);
    }

    private void ask(UUID round) throws SQLException {
        execute("""
                insert into commendation_round (id, owner_id, kind, title, year, words, last_day, lateness, state, begun_at, begun_by, opened_at, changed_by)
                select '%s', unit_id, 'MERIT', 'Đợt mẫu', extract(year from current_date), '', current_date + 30, 'VOID', 'OPEN', now(), 'Mẫu', now(), 'Mẫu'
                from unit_name where name = 'Xã Mẫu'
                """.formatted(round));
        execute("""
                insert into commendation_ask (id, round_id, ord, form, recipient, most, percent, base, criteria, heads)
                values (gen_random_uuid(), '%1$s', 1, 'LDTT', 'INDIVIDUAL', null, null, null, '', true),
                    (gen_random_uuid(), '%1$s', 2, 'CSTDCS', 'INDIVIDUAL', null, 15, 20000, '', true),
                    (gen_random_uuid(), '%1$s', 3, 'GK_XA', 'INDIVIDUAL', 5000, null, null, '', false),
                    (gen_random_uuid(), '%1$s', 4, 'TTLDTT', 'COLLECTIVE', null, null, null, '', false),
                    (gen_random_uuid(), '%1$s', 5, 'GK_XA', 'COLLECTIVE', 100, null, null, '', false)
                """.formatted(round));
    }

    private void past() throws SQLException {
        execute("""
                insert into scoring_grade (year, subject_id, number, sort, unit_id, grade, decided_at, decided_by)
                select extract(year from current_date) - back, subject, 1, case recipient when 'INDIVIDUAL' then 'PERSON' else 'UNIT' end, unit_id,
                    (array['EXCELLENT', 'GOOD', 'GOOD', 'DONE'])[1 + (n + back) % 4], now(), 'Mẫu'
                from candidate, generate_series(0, 4) back
                """);
        execute("""
                insert into honour_name (name, person, folded, sort_key)
                select distinct on (name) name, recipient = 'INDIVIDUAL', lower(name), lower(name) from candidate order by name
                on conflict do nothing
                """);
        execute("""
                insert into honour (id, recipient, person_id, unit_id, name_id, unit_name, post, address, recipient_key, form, level, achievement, year, listed_year,
                    decision_number, decision_key, decided_on, decider, certificate_number, golden_book_number, proposed_by, state, source, entered_at, entered_by)
                select gen_random_uuid(), c.recipient, case c.recipient when 'INDIVIDUAL' then c.subject end, c.unit_id, h.id, '', '', '',
                    case c.recipient when 'INDIVIDUAL' then 'P:' else 'U:' end || c.subject, f.form, 'BASE', '', y.year, y.year,
                    y.year || '/QĐ-UBND', y.year || ' qd ubnd', make_date(y.year, 1, 15), 'Chủ tịch UBND', '', '', '', 'VALID', 'IMPORTED', now(), 'Mẫu'
                from candidate c join honour_name h on h.name = c.name
                cross join lateral (select cast(extract(year from current_date) - back as int) as year from generate_series(1, 5) back) y
                cross join lateral (select unnest(case c.recipient when 'INDIVIDUAL' then array['LDTT', 'CSTDCS'] else array['TTLDTT', 'GK_XA'] end) as form) f
                where f.form <> 'CSTDCS' or (c.n + y.year) % 3 = 0
                on conflict do nothing
                """);
        execute("""
                insert into commendation_answer (proposal_id, question, number, office, says, word, at, by_name)
                select p.id, q.question, 1, q.office, case when p.receipt like '%7%' then 'NO' else 'YES' end, '', now(), 'Mẫu'
                from commendation_proposal p
                cross join (values ('UNITY', true), ('INITIATIVE >= BASE', true), ('CAMPAIGN_MERIT', true), ('CASE:PENDING', false)) q (question, office)
                """);
        execute("""
                insert into commendation_case (id, subject_id, sort, measure, from_day, paper, word, entered_at, entered_by)
                select gen_random_uuid(), subject, 'DISCIPLINE', 'REPRIMAND', current_date - 100, '12/QĐ', '', now(), 'Mẫu' from candidate where n % 50 = 0
                """);
    }

    private void copy(int number) throws SQLException, IOException {
        Random random = new Random(4);
        StringBuilder lines = new StringBuilder();
        String last = "";
        for (int n = 1; n <= number; n++) {
            last = n % COPIED == 0 ? last : STOCK + " " + text(random) + " " + n;
            Integer[] print = DeedsPrint.of(last);
            lines.append(n)
                    .append('\t')
                    .append(last)
                    .append('\t')
                    .append(array(print))
                    .append('\t')
                    .append(array(DeedsPrint.bands(print)))
                    .append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy deed from stdin", new StringReader(lines.toString()));
    }

    private static String text(Random random) {
        return random.ints(WORDS, 0, VOCABULARY.size())
                .mapToObj(VOCABULARY::get)
                .collect(Collectors.joining(" "));
    }

    private static String array(Integer[] numbers) {
        return Arrays.stream(numbers).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
