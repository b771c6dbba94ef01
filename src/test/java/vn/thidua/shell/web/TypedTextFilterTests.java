package vn.thidua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TypedTextFilterTests {

    @Test
    void takesOutWhatNobodySeesHoweverAParameterIsAskedFor() throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("name", "Lan\u0000", "\u200bHoa");
        ServletRequest passed = passed(request);
        assertThat(passed.getParameter("name")).isEqualTo("Lan");
        assertThat(passed.getParameterValues("name")).containsExactly("Lan", "Hoa");
        assertThat(passed.getParameterMap().get("name")).containsExactly("Lan", "Hoa");
        assertThat(passed.getParameter("other")).isNull();
    }

    @Test
    void leavesPasswordsAsTheyAre() throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("password", "mo\u0323t\u200b hai");
        assertThat(passed(request).getParameter("password")).isEqualTo("mo\u0323t\u200b hai");
    }

    @Test
    void whatCannotBeReadGoesNoFurther() throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest() {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new InvalidParameterException("too large", 413);
            }
        };
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new TypedTextFilter().doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }

    private static ServletRequest passed(MockHttpServletRequest request) throws ServletException, IOException {
        MockFilterChain chain = new MockFilterChain();
        new TypedTextFilter().doFilter(request, new MockHttpServletResponse(), chain);
        return Objects.requireNonNull(chain.getRequest());
    }
}
