package io.yunchou.platform.transfer.master;

import io.yunchou.platform.trail.Trail;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.MasterData;
import io.yunchou.platform.transfer.RowProblems;
import io.yunchou.platform.transfer.ValueProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One import of one file of things; nothing is written before the whole has been checked. */
final class MasterDataSession<R extends Record> implements ImportSession<MasterDataRow<R>> {
    private final ImportBatch batch;
    private final MasterData<R> data;
    private final BeforeImages images;
    private final Trail trail;
    private final Map<String, Long> rowByCode = new HashMap<>();
    private final Map<Long, R> thingsByRow = new LinkedHashMap<>();

    MasterDataSession(ImportBatch batch, MasterData<R> data, BeforeImages images, Trail trail) {
        this.batch = batch;
        this.data = data;
        this.images = images;
        this.trail = trail;
    }

    @Override
    public Optional<MasterDataRow<R>> check(ImportRow row) {
        Optional<R> thing = data.read(row);
        thing.ifPresent(found -> checkOnce(row, data.code(found)));
        return row.bad() ? Optional.empty() : thing.map(found -> new MasterDataRow<>(row.number(), found));
    }

    private void checkOnce(ImportRow row, String code) {
        Long first = rowByCode.putIfAbsent(code, row.number());
        if (first != null) {
            row.problem(data.codeField(), ValueProblem.DUPLICATE, "a code that row %d does not have".formatted(first));
        }
    }

    @Override
    public void write(MasterDataRow<R> row) {
        thingsByRow.put(row.number(), row.thing());
    }

    @Override
    public void finish(RowProblems problems) {
        Map<Long, R> checked = new LinkedHashMap<>(thingsByRow);
        data.check(Collections.unmodifiableMap(thingsByRow), (rowNumber, field, value, code, expected) -> {
            checked.remove(rowNumber);
            problems.problem(rowNumber, field, value, code, expected);
        });
        List<R> things = List.copyOf(checked.values());
        for (int from = 0; from < things.size(); from += MasterDataImport.AT_ONCE) {
            writeSome(things.subList(from, Math.min(things.size(), from + MasterDataImport.AT_ONCE)));
        }
    }

    private void writeSome(List<R> things) {
        List<String> codes = things.stream().map(data::code).toList();
        Map<String, R> before = data.find(codes);
        List<R> made = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        for (R thing : things) {
            @Nullable R present = before.get(data.code(thing));
            if (present == null) {
                made.add(thing);
            } else if (!images.same(present, thing)) {
                changed.add(thing);
            }
        }
        data.insert(made);
        data.change(changed);
        keepImages(made, changed, before);
    }

    /** Read back, since the database may keep a value in another form (a decimal with more places) than it was given. */
    private void keepImages(List<R> made, List<R> changed, Map<String, R> before) {
        List<String> codes = new ArrayList<>();
        made.forEach(thing -> codes.add(data.code(thing)));
        changed.forEach(thing -> codes.add(data.code(thing)));
        List<BeforeImages.Image<R>> moved = data.find(codes).entrySet().stream()
                .map(after -> new BeforeImages.Image<>(after.getKey(), before.get(after.getKey()), after.getValue()))
                .filter(image -> !images.same(image.before(), image.after()))
                .toList();
        images.keep(batch.id(), moved);
        moved.stream().filter(image -> image.before() != null).forEach(this::tell);
    }

    /** What the import made is told by the import's own entry in the trail; what it changed is told one by one. */
    private void tell(BeforeImages.Image<R> image) {
        trail.record(batch.entity(), image.code(), "changed", image.before(), image.after());
    }
}
