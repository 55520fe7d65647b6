package org.entente.stack;

/** The command {@code deploy/token}: prints an access token and nothing else. */
final class Token {

    private Token() {}

    /**
     * Ends the JVM with 0 after a token, 1 when there is none, 2 for a wrong call.
     *
     * @param arguments the name of a demo person
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            System.err.println("Usage: deploy/token NAME   (prints an access token for one of the demo people)");
            System.exit(arguments.length == 1 && arguments[0].equals("--help") ? 0 : 2);
        }
        try {
            StackSettings settings = StackSettings.of(StackSettings.findProject(), System.getenv());
            System.out.println(new Tokens(settings).of(arguments[0]));
        } catch (StackFailed | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
