package io.yunchou.platform.jobs.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this server works on jobs.
 *
 * @param workers how many jobs it runs at once; 0 leaves them to other servers
 * @param beat how often a running job writes its progress and a sign of life
 * @param look how often a worker looks for jobs that other servers submitted
 * @param silence how long a job may give no sign of life before its end is looked into
 */
@ConfigurationProperties("yunchou.jobs")
record JobProperties(
        @DefaultValue("3") int workers,
        @DefaultValue("400ms") Duration beat,
        @DefaultValue("1s") Duration look,
        @DefaultValue("6s") Duration silence) {}
