package io.yunchou;

import io.yunchou.launcher.DataFolder;
import io.yunchou.launcher.LaunchSettings;
import io.yunchou.launcher.ListeningPort;
import io.yunchou.launcher.Version;
import io.yunchou.launcher.postgres.Database;
import io.yunchou.launcher.postgres.EmbeddedPostgres;
import io.yunchou.platform.backup.RestoreGate;
import io.yunchou.platform.database.SchemaVersion;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.time.BusinessDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The data folder, the database and the application over it, started in that order and stopped in the other, however
 * far the start has come. A signal stops it the same way.
 */
final class RunningServer implements AutoCloseable {
    private final LaunchSettings settings;
    private final Opened opened;
    private final Database database;
    private volatile ConfigurableApplicationContext context;

    private RunningServer(LaunchSettings settings, Opened opened) {
        this.settings = settings;
        this.opened = opened;
        Version version = new Version(SchemaVersion.newest(), EmbeddedPostgres.major());
        DataFolder folder = opened.open(() -> DataFolder.open(settings.dataFolder(), version));
        this.database = opened.open(() -> Database.open(settings));
        SchemaVersion.refuseNewer(database.access());
        RestoreGate gate = opened.open(() -> RestoreGate.enter(database.access(), this::pause, this::resume));
        this.context = application();
        opened.open(() -> () -> context.close());
        folder.stamp(version);
        gate.open();
        settings.businessDate().ifPresent(this::live);
    }

    static RunningServer start(LaunchSettings settings) {
        ListeningPort.requireFree(settings.address(), settings.port());
        Opened opened = new Opened();
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "stop"));
        try {
            return new RunningServer(settings, opened);
        } catch (RuntimeException failure) {
            opened.close();
            throw failure;
        }
    }

    Database database() {
        return database;
    }

    String address() {
        return "http://%s:%d".formatted(settings.address(), settings.port());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> Stream<T> beans(Class<T> type) {
        return context.getBeanProvider(type).orderedStream();
    }

    /** The business lives in that day from now on; an administrator may change it later. */
    void live(LocalDate day) {
        Settings stored = bean(Settings.class);
        if (!stored.value(BusinessDate.SETTING).equals(day.toString())) {
            stored.change(BusinessDate.SETTING, day.toString());
        }
    }

    @Override
    public void close() {
        opened.close();
    }

    private void pause() {
        context.close();
    }

    private void resume() {
        context = application();
    }

    /** The application's own shutdown hook is off, since hooks run side by side and the database must outlive it. */
    private ConfigurableApplicationContext application() {
        SpringApplication application = new SpringApplication(YunchouServer.class);
        application.setRegisterShutdownHook(false);
        return application.run(properties().toArray(String[]::new));
    }

    private List<String> properties() {
        return List.of(
                "--server.address=" + settings.address(),
                "--server.port=" + settings.port(),
                "--server.tomcat.basedir=" + settings.dataFolder().resolve("work"),
                "--logging.file.name=" + settings.dataFolder().resolve("server.log"),
                "--logging.threshold.console=" + settings.consoleLevel(),
                "--spring.datasource.url=" + database.access().url(),
                "--spring.datasource.username=" + database.access().user(),
                "--spring.datasource.password=" + database.access().password());
    }
}
