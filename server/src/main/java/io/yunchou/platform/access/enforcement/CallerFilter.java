package io.yunchou.platform.access.enforcement;

import io.yunchou.platform.access.CallerSource;
import io.yunchou.platform.access.SignIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Finds the caller of a request to the API, once, and binds him to the thread that serves it. */
final class CallerFilter extends OncePerRequestFilter {
    private final CallerSource source;
    private final HandlerExceptionResolver problems;

    CallerFilter(CallerSource source, HandlerExceptionResolver problems) {
        this.source = source;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    /** The asynchronous end of a request runs on another thread, where the caller must be bound again. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignIn> signIn;
        try {
            signIn = SignIn.on(request).or(() -> source.signInOf(request));
        } catch (DataAccessException | TransactionException failure) {
            problems.resolveException(request, response, null, failure);
            return;
        }
        proceed(signIn, request, response, chain);
    }

    private static void proceed(
            Optional<SignIn> signIn, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signIn.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        signIn.get().putOn(request);
        try {
            BoundCallers.during(signIn.get().caller(), () -> chain.doFilter(request, response));
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
