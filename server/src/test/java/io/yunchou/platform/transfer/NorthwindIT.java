package io.yunchou.platform.transfer;

import static io.yunchou.platform.transfer.ShippedCompanies.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class NorthwindIT {
    @Autowired
    private ShippedCompanies companies;

    @Test
    void takesInNorthwindWithoutABadRow() {
        ImportResult result = companies.run("northwind");
        assertThat(companies.problems(result)).isEmpty();
        assertThat(good(result, "Sellers in their regions")).isEqualTo(8);
        assertThat(good(result, "Order lines as booked")).isEqualTo(2_155);
    }
}
