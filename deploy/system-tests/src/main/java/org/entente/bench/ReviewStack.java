package org.entente.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.entente.stack.LocalStack;
import org.entente.stack.StackSettings;
import org.entente.stack.story.FirstDeal;
import org.entente.stack.story.FirstDeal.Referred;
import org.entente.stack.story.Narrator;
import org.entente.stack.story.Platform;

/** A platform of its own with one review that was referred today; its data is deleted at the end, for reviews fall due over days. */
final class ReviewStack implements AutoCloseable {
    private final BenchHome home;
    private final LocalStack stack;
    private final Platform platform;
    private final Referred referred;

    private ReviewStack(BenchHome home, LocalStack stack, Platform platform, Referred referred) {
        this.home = home;
        this.stack = stack;
        this.platform = platform;
        this.referred = referred;
    }

    static ReviewStack start() {
        var home = BenchHome.create("reviews-");
        System.out.printf("  starting the platform on port %d ...%n", BenchStack.PORT);
        var stack = LocalStack.start(StackSettings.of(home.path(), BenchStack.PORT));
        var platform = new Platform(stack.settings(), Duration.ofMinutes(2), Clock.systemUTC());
        return new ReviewStack(home, stack, platform, new FirstDeal().playToReferral(platform, silent()));
    }

    /** Tells nobody. */
    static Narrator silent() {
        return new Narrator(new PrintStream(OutputStream.nullOutputStream()));
    }

    Platform platform() {
        return platform;
    }

    LocalStack stack() {
        return stack;
    }

    Referred referred() {
        return referred;
    }

    Connection connect() throws SQLException {
        var port = stack.settings().ports().postgresql();
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/deal_tracker".formatted(port), "deal_tracker", "demo-deal_tracker");
    }

    @Override
    public void close() {
        stack.close();
        home.close();
    }
}
