package io.yunchou.platform.transfer.master;

/** A thing and the row that it stands in. */
public record MasterDataRow<R extends Record>(long number, R thing) {}
