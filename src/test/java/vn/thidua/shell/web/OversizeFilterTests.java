package vn.thidua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.util.unit.DataSize;
import vn.thidua.shared.Screen;

class OversizeFilterTests {

    private final OversizeFilter filter = new OversizeFilter(DataSize.ofMegabytes(250));
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void showsTheFormInsteadOfTakingTheFileIn() throws ServletException, IOException {
        MockHttpServletRequest request = request("POST", "/plans", (250L << 20) + 1);
        filter.doFilter(request, response, chain);
        assertThat(response.getForwardedUrl()).isEqualTo("/plans/new");
        assertThat(request.getAttribute(Screen.OVERSIZE)).isEqualTo(true);
        assertThat(chain.getRequest()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/inspections/1/units/2/self-check, /inspections/1/units/2",
        "/inspections/1/units/2/recommendations/3/answer, /inspections/1/units/2"
    })
    void showsThePageThatTheFormStandsOn(String path, String page) throws ServletException, IOException {
        filter.doFilter(request("POST", path, (250L << 20) + 1), response, chain);
        assertThat(response.getForwardedUrl()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"POST, /plans, 262144000", "POST, /units, 262144001", "GET, /plans, 262144001"})
    void letsAllElsePass(String method, String path, long size) throws ServletException, IOException {
        MockHttpServletRequest request = request(method, path, size);
        filter.doFilter(request, response, chain);
        assertThat(response.getForwardedUrl()).isNull();
        assertThat(chain.getRequest()).isSameAs(request);
    }

    @Test
    void asksForTheFormWithoutReadingWhatWasSent() throws ServletException, IOException {
        List<ServletRequest> asked = new ArrayList<>();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/plans") {
            @Override
            public long getContentLengthLong() {
                return (250L << 20) + 1;
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                throw new IllegalStateException("too large to be read");
            }

            @Override
            public RequestDispatcher getRequestDispatcher(String path) {
                return new MockRequestDispatcher(path) {
                    @Override
                    public void forward(ServletRequest form, ServletResponse answer) {
                        asked.add(form);
                    }
                };
            }
        };
        request.setServletPath("/plans");
        filter.doFilter(request, response, chain);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().getParameterMap()).isEmpty();
    }

    private static MockHttpServletRequest request(String method, String path, long size) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path) {
            @Override
            public long getContentLengthLong() {
                return size;
            }
        };
        request.setServletPath(path);
        return request;
    }
}
