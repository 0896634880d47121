package io.yunchou.platform.settings;

/** A setting has another value; told within the transaction of the change. */
public record SettingChanged(String key, String before, String after) {}
