package io.yunchou.platform.transfer.read;

import io.yunchou.platform.transfer.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes columns of the rows that a header takes. */
final class HeaderReader {
    private final List<SourceRow> rows;
    private final HeaderFinder.Place place;

    HeaderReader(List<SourceRow> rows, HeaderFinder.Place place) {
        this.rows = rows;
        this.place = place;
    }

    Header header() {
        Map<String, Integer> seen = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        String group = "";
        for (int index = 0; index < width(); index++) {
            String above = twoRows() ? upper().text(index) : "";
            String label = lower().text(index);
            group = above.isEmpty() && !label.isEmpty() ? group : above;
            columns.add(column(index, group, label, seen));
        }
        return new Header(
                upper().number(), lower().number(), columns, titleUnit().orElse(null));
    }

    /** A table without header: the columns are named by letters. */
    static Header none(int width) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            columns.add(new Column(index, Column.letter(index), "", Column.letter(index), null));
        }
        return new Header(0, 0, columns, null);
    }

    private static Column column(int index, String group, String label, Map<String, Integer> seen) {
        String own = label.isEmpty() ? group : label;
        String above = label.isEmpty() ? "" : group;
        String text = above.isEmpty() ? own : above + "/" + own;
        String name = text.isEmpty() ? Column.letter(index) : text;
        int times = seen.merge(name, 1, Integer::sum);
        Unit unit = Unit.inHeader(own).or(() -> Unit.inHeader(above)).orElse(null);
        return new Column(index, times == 1 ? name : name + " (" + times + ")", above, own, unit);
    }

    private boolean twoRows() {
        return place.first() < place.last();
    }

    private SourceRow upper() {
        return rows.get(place.first());
    }

    private SourceRow lower() {
        return rows.get(place.last());
    }

    /** As wide as header and data, so that a column without header is not lost. */
    private int width() {
        return rows.subList(place.first(), rows.size()).stream()
                .mapToInt(SourceRow::width)
                .max()
                .orElse(0);
    }

    private Optional<Unit> titleUnit() {
        return rows.subList(0, place.first()).stream()
                .flatMap(row -> row.texts().stream())
                .flatMap(text -> Unit.inTitle(text).stream())
                .findFirst();
    }
}
