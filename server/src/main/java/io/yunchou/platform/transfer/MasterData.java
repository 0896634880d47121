package io.yunchou.platform.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a module says of a small kind of thing that is kept by a code (products, people, price lists), so that
 * {@link MasterDataImports} can import it: rows are inserted or changed by code, what stood before is kept, and an undo
 * puts it back.
 *
 * @param <R> the thing: a record that serialises to JSON and has all that an import may change
 */
public interface MasterData<R extends Record> {
    Class<R> type();

    /** The code by which it is recognised. */
    String code(R thing);

    /** The name of the field that holds the code, for problems that concern the whole row. */
    String codeField();

    /** Reads a row; whatever is wrong is said to the row, and then nothing is returned. */
    Optional<R> read(ImportRow row);

    /** Those of the codes that there are now, as they are now. */
    Map<String, R> find(Collection<String> codes);

    void insert(List<R> things);

    /** Each is there already and differs. */
    void change(List<R> things);

    /** Takes things away that an import had made; refused with a {@code BusinessException} when something stands on them. */
    void remove(List<R> things);

    /**
     * Checks what only the whole shows: a parent that does not exist, a cycle. Called before anything is written, with
     * all good things of the file by the number of their row; a row that is named in {@code problems} is not written.
     */
    default void check(Map<Long, R> thingsByRow, RowProblems problems) {}
}
