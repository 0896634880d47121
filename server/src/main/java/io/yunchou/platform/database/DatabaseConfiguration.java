package io.yunchou.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one connection pool. Whoever gets it finds every module's schema up to date. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties) {
        return properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
    }

    /** Runs before anything reads a table, since {@code DependsOnDatabaseInitialization} orders the JDBC beans after it. */
    @Bean
    MigratedDatabase migratedDatabase(DataSource dataSource) {
        ModuleMigrations.run(dataSource);
        return new MigratedDatabase();
    }

    /** Stands for the fact that the schemas are up to date. */
    record MigratedDatabase() {}
}
