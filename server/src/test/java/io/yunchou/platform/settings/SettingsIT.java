package io.yunchou.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.MovableClock;
import io.yunchou.support.SignedIn;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SettingsIT {
    @Autowired
    private Settings settings;

    @Autowired
    private BusinessDate businessDate;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void followTheClock() {
        settings.change(BusinessDate.SETTING, "");
    }

    @Test
    void businessDateFollowsTheClockUntilItIsSet() {
        assertThat(businessDate.today()).isEqualTo(LocalDate.now(clock));
        settings.change(BusinessDate.SETTING, "2014-05-31");
        assertThat(businessDate.today()).isEqualTo(LocalDate.of(2014, 5, 31));
    }

    @Test
    void aMovedClockMovesTheBusinessDateThatFollowsIt() {
        LocalDate before = businessDate.today();
        clock.advance(Duration.ofDays(3));
        assertThat(businessDate.today()).isEqualTo(before.plusDays(3));
        clock.reset();
    }

    @Test
    void refusesAnUnusableValueAndSaysWhatWouldBeRight() {
        assertThatThrownBy(() -> settings.change(BusinessDate.SETTING, "31/05/2014"))
                .hasMessageContaining("31/05/2014")
                .hasMessageContaining("Maybe write a date such as 2014-05-31");
    }

    @Test
    void refusesAnUnknownKey() {
        assertThatThrownBy(() -> settings.change("time.no-such", "1")).hasMessageContaining("time.no-such");
    }

    @Test
    void aChangeThatIsTakenBackIsNotSeen() {
        transactions.executeWithoutResult(status -> {
            settings.change(BusinessDate.SETTING, "2014-05-31");
            assertThat(settings.value(BusinessDate.SETTING)).isEqualTo("2014-05-31");
            status.setRollbackOnly();
        });
        assertThat(settings.value(BusinessDate.SETTING)).isEmpty();
    }

    @Test
    void everyChangeIsInTheTrailWithBothTimes() {
        SignedIn.as(Role.ADMINISTRATOR).user(42).run(() -> settings.change(BusinessDate.SETTING, "2014-03-31"));
        assertThat(jdbc.sql("""
                                select user_id || ' ' || action || ' ' || (after ->> 'value') || ' on ' || business_date
                                from platform.trail_entry
                                where subject = 'platform.setting'
                                order by id desc
                                limit 1
                                """).query(String.class).single()).isEqualTo("42 changed 2014-03-31 on 2014-03-31");
    }
}
