package io.yunchou.support;

import io.yunchou.YunchouServer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole server over a real PostgreSQL. All such tests share one context, so keep to this annotation; every test
 * class starts with empty tables and the clock unmoved. {@link SignedIn} makes calls in somebody's name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {YunchouServer.class, TestBeans.class})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
@TestExecutionListeners(listeners = EmptyTables.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface IntegrationTest {}
