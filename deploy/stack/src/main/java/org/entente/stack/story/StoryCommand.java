package org.entente.stack.story;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.entente.stack.StackSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/story NAME}: plays a story against the running local stack and prints its steps and its events. */
@Command(
        name = "deploy/story",
        description = "Plays a demo story through the public API. Without a name: lists the stories.")
public final class StoryCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "the story to play")
    private String name;

    @Option(names = "--file", description = "the partnerships to load (story announced-partnerships)")
    private Path file;

    @Option(names = "--help", usageHelp = true, description = "shows this help")
    private boolean help;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new StoryCommand()).execute(arguments));
    }

    @Override
    public Integer call() {
        var story =
                Story.all().stream().filter(each -> each.name().equals(name)).findFirst();
        if (story.isEmpty()) {
            System.err.println((name == null ? "Name a story:" : "There is no story \"" + name + "\". There are:"));
            Story.all().forEach(each -> System.err.printf("  %-24s %s%n", each.name(), each.summary()));
            return 2;
        }
        return play(file == null ? story.get() : new AnnouncedPartnerships(file));
    }

    private int play(Story story) {
        var platform = new Platform(
                StackSettings.of(StackSettings.findProject(), System.getenv()),
                Duration.ofSeconds(90),
                Clock.systemUTC());
        var narrator = new Narrator(System.out);
        narrator.title("%s: %s".formatted(story.name(), story.summary()));
        try (var feed = EventFeed.live(platform, narrator::hear)) {
            feed.awaitOpen();
            story.play(platform, narrator);
            narrator.awaitQuiet(Duration.ofSeconds(2));
        } catch (RuntimeException e) {
            System.err.println("The story ended early: " + e.getMessage());
            return 1;
        }
        System.out.println();
        System.out.println("The story is told.");
        return 0;
    }
}
