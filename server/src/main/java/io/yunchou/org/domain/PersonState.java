package io.yunchou.org.domain;

/** What holds for a person over some days; a day without it is a day on which the person is not with the company. */
public record PersonState(String name) {}
