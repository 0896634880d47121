package io.yunchou.platform.transfer;

import static io.yunchou.platform.transfer.ShippedCompanies.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AdventureWorksIT {
    @Autowired
    private ShippedCompanies companies;

    @Test
    void takesInAdventureWorksWithoutABadRow() {
        ImportResult result = companies.run("adventureworks");
        assertThat(companies.problems(result)).isEmpty();
        assertThat(good(result, "Territories")).isEqualTo(10);
        assertThat(good(result, "Sales people")).isEqualTo(17);
        assertThat(good(result, "Managers' positions")).isEqualTo(4);
        assertThat(good(result, "Sellers in their territories")).isEqualTo(17);
        assertThat(good(result, "Stores") + good(result, "Online customers")).isEqualTo(19_820);
        assertThat(good(result, "Quotas owed")).isEqualTo(163);
        assertThat(good(result, "Orders as booked")).isEqualTo(31_465);
        assertThat(good(result, "Orders as shipped")).isEqualTo(31_465);
    }
}
