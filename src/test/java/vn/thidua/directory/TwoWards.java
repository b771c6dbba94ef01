package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.TestClock;
import vn.thidua.access.Act;
import vn.thidua.access.Role;
import vn.thidua.access.web.Doorkeeper;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;

/** Two wards of two districts below one province, with a standing office each, and what their offices are refused. */
@TestComponent
class TwoWards {

    private final PeopleOffice office;
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final UnitReads units;
    private final RequestMappingHandlerMapping mapping;

    TwoWards(
            PeopleOffice office,
            MockMvcTester mvc,
            JdbcClient jdbc,
            UnitReads units,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.office = office;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.units = units;
        this.mapping = mapping;
    }

    /**
     * The units, with somebody of each standing office.
     *
     * @param mark a word in all their names
     * @param otherDistrict the one above the other ward
     * @param ofTheDistrict works in an office of the district, which serves it
     */
    record Place(
            String mark,
            UnitId district,
            UnitId otherDistrict,
            UnitId ward,
            UnitId otherWard,
            RequestPostProcessor ofTheProvince,
            RequestPostProcessor ofTheDistrict,
            RequestPostProcessor ofTheWard,
            RequestPostProcessor ofTheOtherWard) {}

    Place open() {
        String mark = UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .mapToObj(letter -> Character.isDigit(letter) ? "g" + (char) (letter - '0' + 'k') : "" + (char) letter)
                .collect(Collectors.joining());
        UnitId province = office.unit("PROVINCE", "Tỉnh Bình Minh " + mark, null);
        UnitId district = office.unit("DISTRICT", "Quận Sao Mai " + mark, province);
        UnitId otherDistrict = office.unit("DISTRICT", "Quận Sao Hôm " + mark, province);
        UnitId ward = office.unit("WARD", "Phường Hoa Sen " + mark, district);
        UnitId otherWard = office.unit("WARD", "Phường Hoa Lan " + mark, otherDistrict);
        UnitId home = office.unit("DISTRICT_OFFICE", "Phòng Nội vụ " + mark, district);
        return new Place(
                mark,
                district,
                otherDistrict,
                ward,
                otherWard,
                office.signedIn(Role.STANDING_OFFICER, province),
                office.signedIn(Role.STANDING_OFFICER, home),
                office.signedIn(Role.STANDING_OFFICER, ward),
                office.signedIn(Role.STANDING_OFFICER, otherWard));
    }

    /** What a request is about, made anew for each, as it changes it. */
    interface Subject {

        /** Returns what stands in the address and in the form. */
        Map<String, String> of(String path);
    }

    /** Returns the requests that are answered by "not yours" or "not there", each of which has left no trace. */
    List<String> refused(List<String> paths, Subject subject, RequestPostProcessor who) {
        return paths.stream()
                .filter(path -> {
                    Map<String, String> form = subject.of(path);
                    long before = entries();
                    int status = status(send(path, form, who));
                    boolean no = status == 403 || status == 404;
                    assertThat(no ? entries() : before).as(path).isEqualTo(before);
                    return no;
                })
                .toList();
    }

    /** Returns the requests that need one of the acts and begin so. */
    List<String> paths(Set<Act> acts, String start) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> !Doorkeeper.openToAll(one.getValue()))
                .filter(one -> acts.contains(Doorkeeper.actNeededBy(one.getValue())))
                .flatMap(one -> named(one.getKey()))
                .filter(path -> path.split(" ")[1].startsWith(start))
                .sorted()
                .toList();
    }

    String version(UnitId unit) {
        return String.valueOf(units.find(unit, TestClock.TODAY).orElseThrow().version());
    }

    static int status(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse()).getStatus();
    }

    private MvcTestResult send(String path, Map<String, String> form, RequestPostProcessor who) {
        String[] parts = path.split(" ");
        String uri = parts[1];
        for (Map.Entry<String, String> field : form.entrySet()) {
            uri = uri.replace("{" + field.getKey() + "}", field.getValue());
        }
        var request = mvc.method(HttpMethod.valueOf(parts[0]))
                .uri(uri.replaceAll("\\{\\w+}", new UUID(0, 7).toString()))
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static Stream<String> named(RequestMappingInfo request) {
        String method = request.getMethodsCondition().getMethods().iterator().next() + " ";
        return request.getPatternValues().stream().map(method::concat);
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }
}
