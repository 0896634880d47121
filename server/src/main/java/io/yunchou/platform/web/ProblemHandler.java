package io.yunchou.platform.web;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.Violation;
import io.yunchou.platform.database.DatabaseTrouble;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns every failure into an RFC 9457 problem document, in one place. Never shows a class name or a stack. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // before the framework's own, whose documents have no code
class ProblemHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler(BusinessException.class)
    ResponseEntity<ProblemDetail> brokenRule(BusinessException failure) {
        ProblemDetail problem =
                problem(status(failure.code().category()), failure.code().code(), failure.getMessage());
        problem.setProperty("args", failure.arguments());
        problem.setProperty("errors", failure.violations());
        Object seconds = failure.arguments().get("seconds");
        return failure.code().category() == ErrorCategory.TOO_MANY && seconds != null
                ? respond(problem, Map.of(HttpHeaders.RETRY_AFTER, seconds.toString()))
                : respond(problem);
    }

    @ExceptionHandler(MethodArgumentNotValidException.class)
    ResponseEntity<ProblemDetail> invalidBody(MethodArgumentNotValidException failure) {
        List<Violation> violations = failure.getBindingResult().getFieldErrors().stream()
                .map(error -> new Violation(
                        error.getField(),
                        String.valueOf(error.getRejectedValue()),
                        "request.invalid-field",
                        String.valueOf(error.getDefaultMessage())))
                .toList();
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "request.invalid", "Some fields are not usable.");
        problem.setProperty("args", Map.of());
        problem.setProperty("errors", violations);
        return respond(problem);
    }

    /** A value that refuses itself while the body is read says why; the rest is not JSON, or not of the right types. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<ProblemDetail> unreadableBody(HttpMessageNotReadableException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return brokenRule(refusal);
            }
        }
        return respond(problem(
                HttpStatus.BAD_REQUEST,
                "request.unreadable",
                "The body of the request cannot be read.\nMaybe hold it against the description at /api/docs."));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> unusableParameter(MethodArgumentTypeMismatchException failure) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                "request.unusable-parameter",
                "The parameter %s cannot be \"%s\".\nMaybe hold it against the description at /api/docs."
                        .formatted(failure.getName(), failure.getValue()));
        problem.setProperty(
                "args", Map.of("parameter", failure.getName(), "value", String.valueOf(failure.getValue())));
        return respond(problem);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> anythingElse(Exception failure) {
        if (failure instanceof ErrorResponse response) {
            return respond(knownToTheFramework(response));
        }
        Optional<BusinessException> trouble = DatabaseTrouble.in(failure);
        if (trouble.isPresent()) {
            log.warn("The database is in trouble: {}", failure.getMessage());
            return brokenRule(trouble.get());
        }
        ProblemDetail problem = problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "platform.unexpected",
                "Something failed that should not.\nMaybe try again; if it stays, give the trace id to the administrator.");
        log.error("Unexpected failure, trace {}", problem.getProperties(), failure);
        return respond(problem);
    }

    private static ProblemDetail knownToTheFramework(ErrorResponse response) {
        HttpStatusCode status = response.getStatusCode();
        String detail = response.getBody().getDetail();
        return problem(status, "request.status-" + status.value(), detail == null ? status.toString() : detail);
    }

    private static ProblemDetail problem(HttpStatusCode status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        problem.setProperty("traceId", UUID.randomUUID().toString());
        return problem;
    }

    private static ResponseEntity<ProblemDetail> respond(ProblemDetail problem) {
        return respond(problem, Map.of());
    }

    private static ResponseEntity<ProblemDetail> respond(ProblemDetail problem, Map<String, String> headers) {
        return ResponseEntity.status(problem.getStatus())
                .header("Content-Type", "application/problem+json")
                .headers(all -> headers.forEach(all::set))
                .body(problem);
    }

    static HttpStatus status(ErrorCategory category) {
        return switch (category) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
