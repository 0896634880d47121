package io.yunchou;

import org.springframework.boot.SpringApplication;

/** The process that the launcher starts. */
public final class Yunchou {
    private Yunchou() {}

    public static void main(String[] arguments) {
        SpringApplication.run(YunchouServer.class, arguments);
    }
}
