package io.yunchou.plan.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.domain.DriverValue;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import io.yunchou.platform.transfer.MasterDataImports;
import io.yunchou.platform.transfer.master.MasterDataRow;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files of drivers: what each position could sell, has in its pipeline, and so on. */
@Configuration(proxyBeanMethods = false)
class DriverImport {
    static final List<ImportField> FIELDS = List.of(
            required("fiscalYear", Type.CODE, "FY2015", "Fiscal Year", "Year", "财年"),
            required("driver", Type.CODE, "potential", "Driver", "Driver Name", "驱动因素"),
            optional(QuotaFields.POSITION, Type.CODE, "EAST-01", "Position", "Position Code", "岗位编码", "岗位"),
            optional(QuotaFields.SELLER, Type.CODE, "10023", "Seller", "Seller Code", "销售人员编码", "工号"),
            required("value", Type.AMOUNT, "1200000", "Value", "Amount", "数值", "金额"));

    @Bean
    ImportEntity<MasterDataRow<DriverValue>> driverEntity(MasterDataImports imports, DriverMasterData data) {
        return imports.entity("plan.driver", PlanPermissions.IMPORT, FIELDS, data);
    }
}
