package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.access.web.Doorkeeper;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/**
 * Every endpoint × every role, as written down in {@code rights.txt}: whoever adds an endpoint or changes a right has to say so there. The file is written anew under
 * {@code target/} so that a wanted change is a copy.
 */
@SpringBootTest
@AutoConfigureMockMvc
class RightsTests {

    private static final Path WRITTEN_DOWN = Path.of("src/test/resources/rights.txt");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Test
    void rightsAreAsWrittenDown() throws IOException {
        List<String> now = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("vn.thidua."))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted()
                .toList();
        Files.write(Path.of("target/rights.txt"), now);
        assertThat(now).isEqualTo(Files.readAllLines(WRITTEN_DOWN));
    }

    @Test
    void everyEndpointTurnsEveryOtherRoleAway() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            RequestPostProcessor someone = signedInAs(role);
            mapping.getHandlerMethods().forEach((request, method) -> {
                if (method.getBeanType().getName().startsWith("vn.thidua.") && !Doorkeeper.openToAll(method)) {
                    boolean allowed = Doorkeeper.actNeededBy(method).allowedTo(role);
                    int status = status(request, someone);
                    if (allowed == (status == 403) || status >= 500) {
                        wrong.add(role + " " + request + " " + status);
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyEndpointSendsStrangersToTheSignIn() {
        List<String> wrong = new ArrayList<>();
        mapping.getHandlerMethods().forEach((request, method) -> {
            if (method.getBeanType().getName().startsWith("vn.thidua.") && !Doorkeeper.openToAll(method)) {
                int status = status(request, SecurityMockMvcRequestPostProcessors.anonymous());
                boolean program = request.getPatternValues().iterator().next().startsWith("/api/");
                if (status != (program ? 401 : 302)) {
                    wrong.add(request + " " + status);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private int status(RequestMappingInfo request, RequestPostProcessor someone) {
        String path = request.getPatternValues()
                .iterator()
                .next()
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        HttpMethod method = request.getMethodsCondition().getMethods().stream()
                .findFirst()
                .map(RequestMethod::asHttpMethod)
                .orElse(HttpMethod.GET);
        return mvc.method(method)
                .uri(path)
                .with(someone)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private RequestPostProcessor signedInAs(Role role) {
        UnitId unit = units.create(
                new UnitDesk.Create("WARD", "Phường Hoa Sen " + role, "Hoa Sen", null, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
        AccountId account = accounts.create(
                new AccountDesk.Create("quyen." + role, "Nguyễn Thị Mẫu", null, "mat-khau-mau-1"), By.PROGRAM);
        grants.giveFromToday(account, role, unit, By.PROGRAM);
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    private static String line(RequestMappingInfo request, HandlerMethod method) {
        String endpoint = request.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(","))
                + " " + String.join(",", request.getPatternValues());
        return "%-70s %s".formatted(endpoint, allowed(method));
    }

    private static String allowed(HandlerMethod method) {
        if (Doorkeeper.openToAll(method)) {
            return "everybody";
        }
        Act act = Doorkeeper.actNeededBy(method);
        return act + ": "
                + Arrays.stream(Role.values())
                        .filter(act::allowedTo)
                        .map(Role::name)
                        .collect(Collectors.joining(" "));
    }
}
