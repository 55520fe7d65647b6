package org.entente.kit.relay;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.Config;
import org.entente.contracts.Topics;
import org.jboss.logging.Logger;

/**
 * Creates the topics that are missing: every event topic, and a dead-letter topic for each that this service
 * consumes. Kept forever; an existing topic is left as it is, so any number of replicas may do it at once.
 */
@ApplicationScoped
class TopicSetup {

    private static final Logger LOG = Logger.getLogger(TopicSetup.class);
    private static final Pattern INCOMING_TOPIC = Pattern.compile("mp\\.messaging\\.incoming\\.(.+)\\.topics?");
    private static final long PATIENCE_SECONDS = 10;

    private final Config config;

    TopicSetup(Config config) {
        this.config = config;
    }

    /**
     * Runs before the consumers start, which would otherwise look for their topics in vain for a while. Without a broker the
     * service starts all the same: commands are accepted, and {@link #retry} makes up for it.
     */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (!config.getOptionalValue("entente.topics.create", Boolean.class).orElse(true)) {
            return;
        }
        if (!create()) {
            Thread.ofVirtual().name("topic-setup").start(this::retry);
        }
    }

    private void retry() {
        while (!create()) {
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean create() {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                config.getValue("kafka.bootstrap.servers", String.class),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000);
        try (Admin admin = Admin.create(settings)) {
            Set<String> missing = new TreeSet<>(wanted());
            missing.removeAll(admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            create(admin, missing);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf("The topics are not there yet: %s", e.getMessage());
            return false;
        }
    }

    private void create(Admin admin, Set<String> names) throws InterruptedException, ExecutionException {
        int partitions = config.getOptionalValue("entente.topics.partitions", Integer.class)
                .orElse(6);
        short replication = config.getOptionalValue("entente.topics.replication", Short.class)
                .orElse((short) 1);
        List<NewTopic> topics = new ArrayList<>();
        for (String name : names) {
            topics.add(new NewTopic(name, partitions, replication)
                    .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.RETENTION_BYTES_CONFIG, "-1")));
        }
        for (var outcome : admin.createTopics(topics).values().values()) {
            try {
                outcome.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private Set<String> wanted() {
        Set<String> wanted = new TreeSet<>(Topics.all());
        String service = config.getValue("quarkus.application.name", String.class);
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> INCOMING_TOPIC.matcher(name).matches())
                .map(name -> config.getOptionalValue(name, String.class))
                .flatMap(topics -> topics.stream())
                .flatMap(topics -> Stream.of(topics.split(",")))
                .map(String::strip)
                .forEach(topic -> {
                    wanted.add(topic);
                    wanted.add(Topics.deadLetters(topic, service));
                });
        return wanted;
    }
}
