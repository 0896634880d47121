package io.yunchou.ledger.web;

/** Something that a row points to, as it is shown. */
record Named(long id, String code, String name) {}
