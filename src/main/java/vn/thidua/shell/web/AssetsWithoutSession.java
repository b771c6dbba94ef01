package vn.thidua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Carries confirmations over a redirect. Style sheets, scripts and pictures are no pages and wait for none: looking would read the session for each of them. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class AssetsWithoutSession extends SessionFlashMapManager {

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/")
                ? null
                : super.retrieveFlashMaps(request);
    }
}
