package io.yunchou.platform.transfer;

import java.util.List;

/**
 * One kind of thing that can be imported: its fields, how a row is checked and how checked rows are written. A module
 * offers a bean for each; files, formats, mapping, progress, reporting and undo are the transfer block's business.
 *
 * @param <R> a checked row
 */
public interface ImportEntity<R> {
    /** The stable name, {@code <module>.<noun>}, e.g. {@code ledger.fact}; also in URLs and template names. */
    String name();

    /** The fields in the order of the template. */
    List<ImportField> fields();

    /** The permission that an import needs. */
    String permission();

    /**
     * Opens one import of one file. Look-ups that every row needs are loaded here, once. Runs inside the transaction in
     * which everything is written.
     */
    ImportSession<R> open(ImportBatch batch);

    /**
     * Takes an import back: afterwards no figure shows it. Refused with a {@code BusinessException} that says why and
     * what to do instead when something accepted since stands on it.
     */
    void undo(ImportBatch batch);
}
