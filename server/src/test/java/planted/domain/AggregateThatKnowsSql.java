package planted.domain;

import java.math.BigDecimal;
import java.sql.Connection;

class AggregateThatKnowsSql {
    BigDecimal amount(Connection connection, double amount) {
        return new BigDecimal(amount);
    }
}
