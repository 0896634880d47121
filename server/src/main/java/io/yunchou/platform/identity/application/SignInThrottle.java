package io.yunchou.platform.identity.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.domain.BackOff;
import io.yunchou.platform.identity.persistence.AttemptRows;
import io.yunchou.platform.identity.persistence.AttemptRows.Attempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down, per login and per address. A try counts as failed before the password is looked at and is
 * forgiven when it was right: so a thousand tries at once are a thousand failures.
 */
@Component
class SignInThrottle {
    private final AttemptRows rows;
    private final Clock clock;

    SignInThrottle(AttemptRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public void begin(String login, String address) {
        rows.forgetOlderThan(clock.instant().minus(BackOff.FORGOTTEN_AFTER));
        count(addressSubject(address), BackOff.OF_ADDRESS);
        count(loginSubject(login), BackOff.OF_LOGIN);
    }

    @Transactional
    public void succeeded(String login, String address) {
        rows.forgetOne(addressSubject(address));
        rows.forget(loginSubject(login));
    }

    private void count(String subject, BackOff backOff) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        Attempts before = rows.locked(subject, now);
        if (now.isBefore(before.refusedUntil())) {
            throw refusal(Duration.between(now, before.refusedUntil()));
        }
        int failures = before.failures() + 1;
        rows.write(subject, new Attempts(failures, now, now.plus(backOff.after(failures))));
    }

    private static BusinessException refusal(Duration wait) {
        long seconds = wait.toSeconds() + 1;
        return new BusinessException(
                IdentityError.TOO_MANY_ATTEMPTS,
                "Too many sign-ins have failed; the next is possible in %d seconds.\n".formatted(seconds)
                        + "Maybe ask an administrator for a one-time password.",
                Map.of("seconds", seconds));
    }

    private static String loginSubject(String login) {
        return "login:" + login;
    }

    private static String addressSubject(String address) {
        return "address:" + address;
    }
}
