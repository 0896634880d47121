package io.yunchou.platform.transfer;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.platform.transfer.master.MasterDataRow;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers articles for import, as a module offers its master data. */
@Configuration(proxyBeanMethods = false)
class ArticleImport {
    static final String NAME = "test.article";

    @Bean
    ImportEntity<MasterDataRow<Article>> articleEntity(MasterDataImports imports, Articles articles) {
        return imports.entity(
                NAME,
                TransferPermissions.IMPORT,
                List.of(
                        required("code", ImportField.Type.CODE, "A-1", "编号", "Article No"),
                        required("name", ImportField.Type.TEXT, "apple", "名称", "Article Name"),
                        optional("price", ImportField.Type.AMOUNT, "1.50", "单价", "Unit Price")),
                articles);
    }
}
