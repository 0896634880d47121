package io.yunchou.platform.transfer.master;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.Violation;
import io.yunchou.platform.trail.Trail;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.MasterData;
import io.yunchou.platform.transfer.TransferError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The import of things that are kept by a code. */
public final class MasterDataImport<R extends Record> implements ImportEntity<MasterDataRow<R>> {
    /** Things handled at once: few statements, little memory. */
    static final int AT_ONCE = 1000;

    private static final int NAMED_AT_MOST = 20;

    private final String name;
    private final String permission;
    private final List<ImportField> fields;
    private final MasterData<R> data;
    private final BeforeImages images;
    private final Trail trail;

    public MasterDataImport(
            String name,
            String permission,
            List<ImportField> fields,
            MasterData<R> data,
            BeforeImages images,
            Trail trail) {
        this.name = name;
        this.permission = permission;
        this.fields = fields;
        this.data = data;
        this.images = images;
        this.trail = trail;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<ImportField> fields() {
        return fields;
    }

    @Override
    public String permission() {
        return permission;
    }

    @Override
    public ImportSession<MasterDataRow<R>> open(ImportBatch batch) {
        return new MasterDataSession<>(batch, data, images, trail);
    }

    @Override
    public void undo(ImportBatch batch) {
        List<Violation> touched = new ArrayList<>();
        images.each(batch.id(), data.type(), AT_ONCE, page -> touched.addAll(touched(page)));
        if (!touched.isEmpty()) {
            throw changedSince(batch, touched);
        }
        images.each(batch.id(), data.type(), AT_ONCE, this::putBack);
    }

    private List<Violation> touched(List<BeforeImages.Image<R>> page) {
        Map<String, R> now = current(page);
        return page.stream()
                .filter(image -> !images.same(now.get(image.code()), image.after()))
                .map(image -> new Violation(
                        data.codeField(),
                        image.code(),
                        TransferError.CHANGED_SINCE.code(),
                        String.valueOf(image.after())))
                .toList();
    }

    private Map<String, R> current(List<BeforeImages.Image<R>> page) {
        return data.find(page.stream().map(BeforeImages.Image::code).toList());
    }

    private void putBack(List<BeforeImages.Image<R>> page) {
        List<R> made = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        for (BeforeImages.Image<R> image : page) {
            @Nullable R before = image.before();
            if (before == null) {
                made.add(image.after());
            } else {
                changed.add(before);
                trail.record(name, image.code(), "put-back", image.after(), before);
            }
        }
        data.change(changed);
        data.remove(made);
    }

    private static BusinessException changedSince(ImportBatch batch, List<Violation> touched) {
        List<Violation> named = touched.subList(0, Math.min(NAMED_AT_MOST, touched.size()));
        List<String> codes = named.stream()
                .map(violation -> String.valueOf(violation.value()))
                .toList();
        return new BusinessException(
                TransferError.CHANGED_SINCE,
                "%d of what \"%s\" brought was changed since: %s.\n".formatted(touched.size(), batch.fileName(), codes)
                        + "Maybe undo the later import first, or correct these by hand.",
                Map.of("file", batch.fileName(), "count", touched.size(), "codes", codes),
                named);
    }
}
