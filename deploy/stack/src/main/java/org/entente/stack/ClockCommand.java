package org.entente.stack;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/clock}: shows the time of the running local stack, sets it forward or lets it run faster. */
@Command(
        name = "deploy/clock",
        description =
                "Shows the platform's time; sets it forward or lets it run faster, to watch a review of ninety days in a minute.")
public final class ClockCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "+TIME", description = "how far forward: +30d, +12h, +45m")
    private String forward;

    @Option(names = "--speed", description = "platform seconds in a real one: 86400 makes a day a second, 1 is real")
    private Long speed;

    @Option(names = "--help", usageHelp = true, description = "shows this help")
    private boolean help;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ClockCommand()).execute(arguments));
    }

    @Override
    public Integer call() {
        try {
            var settings = StackSettings.of(StackSettings.findProject(), System.getenv());
            var clock = Clock.systemUTC();
            var time = PlatformTime.of(settings, clock.instant());
            if (forward != null || speed != null) {
                time = forward == null ? time : time.forward(duration(forward));
                time = speed == null ? time : time.atSpeed(speed);
                time.keep(settings);
            }
            System.out.println("%s, %s"
                    .formatted(time.shows(), time.speed() == 1 ? "at real speed" : time.speed() + " times as fast"));
            return 0;
        } catch (StackFailed | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    /** {@code +30d}, {@code 12h}, {@code 45m}. */
    static Duration duration(String words) {
        var text = (words.startsWith("+") ? words.substring(1) : words).toUpperCase();
        try {
            return Duration.parse(text.endsWith("D") ? "P" + text : "PT" + text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Say how far forward as +30d, +12h or +45m, not \"" + words + "\".", e);
        }
    }
}
