package vn.thidua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

class TroublesTests {

    @Test
    void logNamesThePatternOfAnAddressAndNotItsSecret() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/calendar/bi-mat.ics");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/calendar/{key}.ics");
        assertThat(Troubles.place(request)).isEqualTo("/calendar/{key}.ics");
    }

    @Test
    void logNamesTheAddressWhereNothingMatched() {
        assertThat(Troubles.place(new MockHttpServletRequest("GET", "/nowhere")))
                .isEqualTo("/nowhere");
    }

    @Test
    void answersNobodyWhoHungUp() throws Exception {
        Pages pages = mock(Pages.class);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Troubles(pages)
                .anythingElse(
                        new ClientAbortException(new IOException("Broken pipe")),
                        new MockHttpServletRequest("GET", "/assets/theme.css"),
                        response);
        verifyNoInteractions(pages);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.isCommitted()).isFalse();
    }
}
