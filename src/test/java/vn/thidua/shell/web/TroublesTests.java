package vn.thidua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

class TroublesTests {

    @Test
    void logNamesThePatternOfAnAddressAndNotItsSecret() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/calendar/bi-mat.ics");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/calendar/{key}.ics");
        assertThat(logged(request)).contains("GET /calendar/{key}.ics").doesNotContain("bi-mat");
    }

    @Test
    void logNamesTheAddressWhereNothingMatched() throws Exception {
        assertThat(logged(new MockHttpServletRequest("GET", "/nowhere"))).contains("GET /nowhere");
    }

    private static String logged(MockHttpServletRequest request) throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(Troubles.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try {
            MockHttpServletResponse response = new MockHttpServletResponse();
            response.setCommitted(true);
            new Troubles(mock(Pages.class)).anythingElse(new IllegalStateException("broken"), request, response);
        } finally {
            log.detachAppender(lines);
        }
        assertThat(lines.list).hasSize(1);
        return lines.list.getFirst().getFormattedMessage();
    }
}
