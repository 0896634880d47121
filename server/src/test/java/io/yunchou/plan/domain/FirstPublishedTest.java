package io.yunchou.plan.domain;

import static io.yunchou.plan.QuotaFixtures.BOOKING;
import static io.yunchou.plan.QuotaFixtures.NORTH;
import static io.yunchou.plan.QuotaFixtures.SOUTH;
import static io.yunchou.plan.QuotaFixtures.quota;
import static io.yunchou.plan.QuotaFixtures.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.plan.Quota;
import io.yunchou.plan.VersionId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstPublishedTest {
    @Test
    void keepsWhatCameFirstAndWhatWasNewInLaterVersions() {
        Quota changed = new Quota(new VersionId(2), NORTH, BOOKING, "FY2014", year(2014), BigDecimal.ONE);
        List<Quota> published =
                List.of(quota(NORTH, 2014, 1, "10"), changed, quota(NORTH, 2014, 2, "20"), quota(SOUTH, 2014, 1, "30"));
        assertThat(FirstPublished.of(published))
                .containsExactlyInAnyOrder(
                        quota(NORTH, 2014, 1, "10"), quota(NORTH, 2014, 2, "20"), quota(SOUTH, 2014, 1, "30"));
    }
}
