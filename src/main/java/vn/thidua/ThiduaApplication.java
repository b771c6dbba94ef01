package vn.thidua;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The web application; started by {@link vn.thidua.cli.Thidua}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Thi Đua", sharedModules = "shared")
public class ThiduaApplication {}
