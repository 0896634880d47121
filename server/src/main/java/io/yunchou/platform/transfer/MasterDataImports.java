package io.yunchou.platform.transfer;

import io.yunchou.platform.trail.Trail;
import io.yunchou.platform.transfer.master.BeforeImages;
import io.yunchou.platform.transfer.master.MasterDataImport;
import io.yunchou.platform.transfer.master.MasterDataRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes imports of things that are kept by a code, see {@link MasterData}. */
@Component
public class MasterDataImports {
    private final BeforeImages images;
    private final Trail trail;

    MasterDataImports(BeforeImages images, Trail trail) {
        this.images = images;
        this.trail = trail;
    }

    /**
     * An import to be offered as a bean.
     *
     * @param name the stable name, {@code <module>.<noun>}
     * @param permission the permission that an import needs
     * @param fields the fields in the order of the template
     */
    public <R extends Record> ImportEntity<MasterDataRow<R>> entity(
            String name, String permission, List<ImportField> fields, MasterData<R> data) {
        return new MasterDataImport<>(name, permission, List.copyOf(fields), data, images, trail);
    }
}
