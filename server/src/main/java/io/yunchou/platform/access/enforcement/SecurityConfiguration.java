package io.yunchou.platform.access.enforcement;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.AccessError;
import io.yunchou.platform.access.CallerSource;
import io.yunchou.platform.access.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AnonymousConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The filters before every request. None of them keeps anything in memory, so any server instance may answer. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {
    private static final Set<String> HARMLESS_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
                    + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    private final Gate gate;

    SecurityConfiguration(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            CallerSource source,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .anonymous(AnonymousConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.spa().requireCsrfProtectionMatcher(SecurityConfiguration::couldBeForged))
                .exceptionHandling(handling -> handling.accessDeniedHandler(forgedRequest(problems)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .addFilterAfter(new CallerFilter(source, problems), CsrfFilter.class)
                .build();
    }

    /** A browser sends cookies by itself, also when another site made it ask; a bearer token it does not. */
    private static boolean couldBeForged(HttpServletRequest request) {
        return !HARMLESS_METHODS.contains(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && SessionCookie.tokenOf(request).isPresent();
    }

    private static AccessDeniedHandler forgedRequest(HandlerExceptionResolver problems) {
        return (request, response, denial) -> problems.resolveException(
                request,
                response,
                null,
                new BusinessException(
                        AccessError.FORGED_REQUEST,
                        "The request changes something but does not prove that it comes from this application.\n"
                                + "Maybe send the value of the cookie XSRF-TOKEN as header X-XSRF-TOKEN."));
    }
}
