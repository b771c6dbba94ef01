package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.thidua.ThiduaApplication;

/** The arrows between the modules are those of docs/architecture.md. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(ThiduaApplication.class);

    @Test
    void arrowsPointOneWay() {
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItIsFor() {
        assertThat(MODULES.stream()
                        .filter(module -> !module.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .isPresent())
                        .map(ApplicationModule::getDisplayName)
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    @Test
    void drawsTheModules() {
        Documenter documenter = new Documenter(MODULES);
        assertThat(documenter.writeModulesAsPlantUml()).isNotNull();
    }
}
