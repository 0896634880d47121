package io.yunchou.catalog.domain;

import io.yunchou.platform.dated.Recording;
import java.util.Collection;
import java.util.Map;

/** Where the catalogue is kept. */
public interface Catalogues {
    long version();

    /** Takes the right to change the catalogue until the transaction ends. */
    void bumpVersion();

    Catalogue present();

    void save(Catalogue before, Catalogue after, Recording recording);

    /** Takes an import back: what it recorded is superseded, what it superseded is recorded again. */
    void undo(long batchId, Recording recording);

    /** The ids of codes, made where there is none yet. */
    Map<String, Long> identifyCategories(Collection<String> codes);

    Map<String, Long> identifyProducts(Collection<String> codes);
}
