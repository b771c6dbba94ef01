package vn.thidua.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.access.web.ActorArgument;
import vn.thidua.access.web.Doorkeeper;
import vn.thidua.shared.Vietnamese;

/** Wires rendering, rights and messages into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(Vietnamese.ZONE);
    }

    /** Templates compiled into the program; with a template folder (development) they are compiled when they change. */
    @Bean
    TemplateEngine templateEngine(@Value("${thidua.templates:}") String folder) {
        return folder.isEmpty()
                ? TemplateEngine.createPrecompiled(null, ContentType.Html, null, "thidua.views")
                : TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of(folder)),
                        Path.of("target", "jte-dev"),
                        ContentType.Html,
                        null,
                        // Another package, or the compiled templates on the class path would be found first.
                        "thidua.dev");
    }

    /** Every file in {@code messages/}: one for each module and language. */
    @Bean
    MessageSource messageSource() throws IOException {
        return new AllMessages(
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"));
    }

    @Bean
    WebMvcConfigurer webMvcConfigurer(Doorkeeper doorkeeper, ActorArgument actor, ScreenAnswer answer) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(doorkeeper);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(actor);
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(answer);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addFormatterForFieldAnnotation(new DayFormat());
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(CacheControl.noCache());
            }
        };
    }
}
