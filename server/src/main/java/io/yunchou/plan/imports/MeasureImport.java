package io.yunchou.plan.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import io.yunchou.platform.transfer.MasterDataImports;
import io.yunchou.platform.transfer.master.MasterDataRow;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files of measures. */
@Configuration(proxyBeanMethods = false)
class MeasureImport {
    static final List<ImportField> FIELDS = List.of(
            required("code", Type.CODE, "booking-net", "Measure", "Measure Code", "度量编码", "编码"),
            required("nameZh", Type.TEXT, "订货额（不含税）", "Name ZH", "Chinese Name", "中文名称", "名称"),
            required("nameEn", Type.TEXT, "Bookings (net)", "Name EN", "English Name", "Name", "英文名称"),
            required("kind", Type.CODE, "booking", "Fact Kind", "Kind", "业务类型"),
            required("basis", Type.TEXT, "NET", "Tax Basis", "Basis", "含税口径"),
            required("currency", Type.CODE, "CNY", "Currency", "Currency Code", "币种"),
            optional("grain", Type.DECIMAL, "1", "Grain", "Rounding Unit", "最小单位"));

    @Bean
    ImportEntity<MasterDataRow<QuotaMeasure>> measureEntity(MasterDataImports imports, MeasureMasterData data) {
        return imports.entity("plan.measure", PlanPermissions.CONFIGURE, FIELDS, data);
    }
}
