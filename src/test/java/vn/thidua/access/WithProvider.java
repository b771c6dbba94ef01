package vn.thidua.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Starts a provider beside the program of a test; it is there as a {@link TestProvider} and goes with the program. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = WithProvider.Beside.class)
public @interface WithProvider {

    /** Starts the provider and tells the program where it is. */
    final class Beside implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext program) {
            TestProvider provider = new TestProvider();
            TestPropertyValues.of(
                            "thidua.oidc.issuer=" + provider.issuer(),
                            "thidua.oidc.client-id=" + TestProvider.CLIENT,
                            "thidua.oidc.client-secret=" + TestProvider.SECRET)
                    .applyTo(program);
            program.registerBean(TestProvider.class, () -> provider);
        }
    }
}
