package io.yunchou.plan.application;

import io.yunchou.plan.domain.KnownDriver;
import io.yunchou.plan.persistence.DriverTable;
import java.util.List;
import org.springframework.stereotype.Service;

/** Says by what a year's goal can be broken down beside history, headcount and even parts. */
@Service
public class ListDrivers {
    private final DriverTable drivers;

    ListDrivers(DriverTable drivers) {
        this.drivers = drivers;
    }

    public List<KnownDriver> of(String fiscalYear) {
        return drivers.known(fiscalYear);
    }
}
