package vn.thidua.organization.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.matching.OfficeMatch.Meaning;
import vn.thidua.organization.matching.OfficeMatch.Reason;

class OfficeMatcherTests {

    private static final List<UnitKind> KINDS = List.of(
            kind("PROVINCE", "Tỉnh, thành phố", "tỉnh, thành phố", 10),
            kind("PROVINCE_OFFICE", "Sở, ban, ngành tỉnh", "sở, ban, ngành", 12),
            kind("DISTRICT", "Quận, huyện, thị xã", "quận, huyện", 20),
            kind("DISTRICT_OFFICE", "Phòng, ban cấp huyện", "phòng, ban, ngành", 22),
            kind("WARD", "Phường", "phường", 30),
            kind("COMMUNE", "Xã, thị trấn, đặc khu", "xã, thị trấn", 30),
            kind("SCHOOL", "Trường học", "trường học", 50),
            kind("MASS_ORG", "Mặt trận, đoàn thể", "đoàn thể", 52),
            kind("FORCE", "Công an, quân sự", "lực lượng vũ trang", 54));

    private final List<Unit> units = new ArrayList<>();
    private final List<OfficeGroup> groups = new ArrayList<>();
    private final UnitId district = add("DISTRICT", "Quận Sao Mai", "Q. Sao Mai", null);

    OfficeMatcherTests() {
        IntStream.rangeClosed(1, 16).forEach(n -> add("WARD", "Phường " + n, "P" + n, district));
        add("DISTRICT_OFFICE", "Phòng Tài nguyên và Môi trường", "Phòng TN-MT", district);
        add("DISTRICT_OFFICE", "Phòng Nội vụ quận Sao Mai", "PNV", district);
        add("DISTRICT_OFFICE", "Phòng Giáo dục và Đào tạo", "Phòng GD&ĐT", district);
        add("DISTRICT_OFFICE", "Phòng Tài chính - Kế hoạch", "Phòng TC-KH", district);
        add("DISTRICT_OFFICE", "Phòng Lao động - Thương binh và Xã hội", "Phòng LĐTBXH", district);
        add("DISTRICT_OFFICE", "Phòng Quản lý đô thị", "Phòng QLĐT", district);
        add("FORCE", "Công an quận Sao Mai", "CAQ", district);
        add("FORCE", "Ban Chỉ huy Quân sự quận Sao Mai", "BCHQS", district);
        add("MASS_ORG", "Ủy ban Mặt trận Tổ quốc Việt Nam quận Sao Mai", "MTTQ", district);
        add("MASS_ORG", "Hội Liên hiệp Phụ nữ quận Sao Mai", "HLHPN", district);
        add("SCHOOL", "Trường Mầm non Họa Mi", "MN Họa Mi", district);
        add("SCHOOL", "Trường Tiểu học Hoa Sen", "TH Hoa Sen", district);
        add("SCHOOL", "Trường Tiểu học Bông Lúa", "TH Bông Lúa", district);
        add("SCHOOL", "Trường THCS Lá Xanh", "THCS Lá Xanh", district);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Phòng TN-MT                                   | Phòng Tài nguyên và Môi trường
                    Phòng TNMT                                    | Phòng Tài nguyên và Môi trường
                    Phòng Tài nguyên - Môi trường                 | Phòng Tài nguyên và Môi trường
                    Phòng Tài nguyên và Môi trường quận           | Phòng Tài nguyên và Môi trường
                    phòng tài nguyên và môi trường quận Sao Mai   | Phòng Tài nguyên và Môi trường
                    Trưởng phòng Nội vụ                           | -
                    Phòng Nội vụ                                  | Phòng Nội vụ quận Sao Mai
                    Phòng Nội vụ quận                             | Phòng Nội vụ quận Sao Mai
                    Thủ trưởng Phòng Nội vụ quận                  | Phòng Nội vụ quận Sao Mai
                    Phòng GDĐT                                    | Phòng Giáo dục và Đào tạo
                    PGD&ĐT                                        | Phòng Giáo dục và Đào tạo
                    Phòng Giáo dục - Đào tạo quận                 | Phòng Giáo dục và Đào tạo
                    Phòng Tài chính Kế hoạch                      | Phòng Tài chính - Kế hoạch
                    Phòng TC-KH quận                              | Phòng Tài chính - Kế hoạch
                    Phòng Lao động, Thương binh và Xã hội quận    | Phòng Lao động - Thương binh và Xã hội
                    Phòng Quản lý - Đô thị                        | Phòng Quản lý đô thị
                    Công an quận                                  | Công an quận Sao Mai
                    Ban chỉ huy Quân sự quận                      | Ban Chỉ huy Quân sự quận Sao Mai
                    BCHQS quận                                    | Ban Chỉ huy Quân sự quận Sao Mai
                    Ủy ban Mặt trận Tổ quốc Việt Nam quận         | Ủy ban Mặt trận Tổ quốc Việt Nam quận Sao Mai
                    UB MTTQ quận                                  | Ủy ban Mặt trận Tổ quốc Việt Nam quận Sao Mai
                    Hội LHPN quận                                 | Hội Liên hiệp Phụ nữ quận Sao Mai
                    Ủy ban nhân dân phường 5                      | Phường 5
                    UBND Phường 12                                | Phường 12
                    Chủ tịch UBND phường 3                        | Phường 3
                    Ủy ban nhân dân quận                          | Quận Sao Mai
                    UBND quận Sao Mai                             | Quận Sao Mai
                    Trường Tiểu học Hoa Sen                       | Trường Tiểu học Hoa Sen
                    """)
    void findsOneOffice(String printed, String expected) {
        OfficeMatch match = match(printed);
        assertThat(names(match)).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UBND 16 phường                                     | 16 | KIND_COUNT
                    Ủy ban nhân dân 16 phường                          | 16 | KIND_COUNT
                    Chủ tịch Ủy ban nhân dân 16 phường                 | 16 | KIND_COUNT
                    Ủy ban nhân dân các phường                         | 16 | KIND
                    UBND các xã, phường, thị trấn                      | 16 | KIND
                    Ủy ban nhân dân phường, xã, đặc khu                | 16 | KIND
                    Các trường học                                     |  4 | KIND
                    Các nhà trường                                     |  4 | KIND
                    các trường                                         |  4 | KIND
                    Thủ trưởng các phòng, ban                          |  6 | KIND
                    Các phòng, ban, ngành quận                         |  6 | KIND
                    các đoàn thể quận                                  |  2 | KIND
                    Các trường tiểu học                                |  2 | ALIKE
                    Các trường mầm non, tiểu học, trung học cơ sở      |  4 | ALIKE
                    Các phòng, ban và Ủy ban nhân dân 16 phường        | 22 | SEVERAL
                    Thủ trưởng các phòng, ban, Chủ tịch UBND 16 phường | 22 | SEVERAL
                    Công an quận; Phòng Nội vụ                         |  2 | SEVERAL
                    Phòng Nội vụ, Phòng TC-KH và Công an quận          |  3 | SEVERAL
                    Công an quận và các đơn vị liên quan               |  1 | SEVERAL
                    """)
    void findsAllThatAreMeant(String printed, int count, Reason reason) {
        OfficeMatch match = match(printed);
        assertThat(List.of(match.units().size(), match.reason())).isEqualTo(List.of(count, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các đơn vị liên quan",
                "Các đơn vị có liên quan",
                "các cơ quan, đơn vị liên quan",
                "các cơ quan, đơn vị",
                "Các đơn vị",
                "đơn vị có liên quan"
            })
    void namesNobodyInParticular(String printed) {
        assertThat(match(printed).meaning()).isEqualTo(Meaning.NOBODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UBND 14 phường                                       | COUNT_DIFFERS
                    Các phòng, ban, đơn vị thuộc quận                    | PARTLY
                    Ủy ban nhân dân các phường liên quan dự án           | PARTLY
                    Hội đồng Thi đua - Khen thưởng quận (Phòng Nội vụ)   | PARTLY
                    Chi cục Thuế                                         | UNKNOWN
                    Quận sự quận                                         | AMBIGUOUS
                    Phòng Tài nguyên Môi trườn                           | CLOSE
                    Sở Nội vụ                                            | UNKNOWN
                    """)
    void asksAPerson(String printed, Reason reason) {
        OfficeMatch match = match(printed);
        assertThat(List.of(match.meaning(), match.reason())).isEqualTo(List.of(Meaning.UNSURE, reason));
    }

    @Test
    void tellsHowManyThereAreWhenTheCountDiffers() {
        assertThat(match("UBND 14 phường").found()).isEqualTo(16);
    }

    @Test
    void proposesWhatIsCalledNearlySo() {
        assertThat(match("Phòng Tài nguyên Môi trườn").candidates().getFirst().name())
                .isEqualTo("Phòng Tài nguyên và Môi trường");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thành viên Hội đồng Thi đua - Khen thưởng quận",
                "Trường Trung cấp nghề Quang Trung",
                "Trung tâm Văn hóa"
            })
    void proposesNothingThatOnlySoundsAlike(String printed) {
        add("PUBLIC_SERVICE", "Trung tâm Y tế quận Sao Mai", "TTYT", district);
        add("SCHOOL", "Trường Trung học phổ thông Rừng Thông", "THPT", district);
        assertThat(match(printed).candidates()).isEmpty();
    }

    @Test
    void remembersWhatWasSaid() {
        UnitId tax = add("DISTRICT_OFFICE", "Đội thuế liên phường", "ĐT", district);
        OfficeMatcher matcher = matcher(
                List.of(new OfficeAlias("chi cuc thue", tax, null), new OfficeAlias("cac dia phuong", null, "WARD")),
                List.of());
        assertThat(names(matcher.match("Chi Cục thuế"))).isEqualTo(List.of("Đội thuế liên phường"));
        assertThat(matcher.match("các địa phương").units()).hasSize(16);
    }

    @Test
    void takesTheMembersOfAGroupBeforeAllOfAKind() {
        List<UnitId> three = match("UBND 16 phường").units().subList(0, 3);
        groups.add(new OfficeGroup(new UnitGroupId(UUID.randomUUID()), "Các phường trọng điểm", three));
        groups.add(new OfficeGroup(new UnitGroupId(UUID.randomUUID()), "UBND 16 phường", three));
        groups.add(new OfficeGroup(new UnitGroupId(UUID.randomUUID()), "Các trường công lập", List.of()));
        assertThat(match("các phường trọng điểm").units()).isEqualTo(three);
        assertThat(match("Ủy ban nhân dân các phường trọng điểm").reason()).isEqualTo(Reason.GROUP);
        assertThat(match("UBND 16 phường").units()).isEqualTo(three);
        assertThat(match("16 phường").units()).isEqualTo(three);
        assertThat(match("UBND các phường").units()).hasSize(16);
        assertThat(match("các trường công lập").reason()).as("nobody is in it").isNotEqualTo(Reason.GROUP);
        assertThat(match("Phòng Nội vụ, các phường trọng điểm").units()).hasSize(4);
    }

    @Test
    void prefersUnitsBelowTheIssuer() {
        UnitId other = add("WARD", "Phường Hoa Sen", "Hoa Sen", null);
        List<UnitId> below =
                units.stream().map(Unit::id).filter(id -> !id.equals(other)).toList();
        assertThat(matcher(List.of(), below).match("UBND 16 phường").reason()).isEqualTo(Reason.KIND_COUNT);
        assertThat(matcher(List.of(), List.of()).match("UBND 16 phường").reason())
                .isEqualTo(Reason.COUNT_DIFFERS);
    }

    @Test
    void asksWhenTwoAreCalledAlike() {
        UnitId other = add("WARD", "Phường Hoa Sen", "Hoa Sen", null);
        add("DISTRICT_OFFICE", "Phòng Nội vụ", "PNV2", other);
        add("DISTRICT_OFFICE", "Phòng Nội vụ phường Hoa Sen", "PNV3", other);
        assertThat(match("Phòng Nội vụ").reason()).isEqualTo(Reason.AMBIGUOUS);
    }

    private OfficeMatch match(String printed) {
        return matcher(List.of(), List.of()).match(printed);
    }

    private OfficeMatcher matcher(List<OfficeAlias> aliases, List<UnitId> scope) {
        return new OfficeMatcher(new OfficeBook(units, KINDS, aliases, groups, scope));
    }

    private List<String> names(OfficeMatch match) {
        return match.units().stream()
                .map(id -> units.stream()
                        .filter(unit -> unit.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .toList();
    }

    private UnitId add(String kind, String name, String shortName, UnitId parent) {
        UnitId id = new UnitId(UUID.nameUUIDFromBytes((units.size() + name).getBytes(StandardCharsets.UTF_8)));
        units.add(new Unit(id, kind, name, shortName, Optional.ofNullable(parent), 0));
        return id;
    }

    private static UnitKind kind(String code, String name, String plural, int rank) {
        return new UnitKind(code, name, code, plural, rank);
    }
}
