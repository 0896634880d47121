package io.yunchou;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The Spring application. Its modules are wired by component scan; what starts it is {@link Yunchou}. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class YunchouServer {}
