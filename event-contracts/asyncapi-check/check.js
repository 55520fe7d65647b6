// Parses the AsyncAPI document with the official parser; exit code 1 when it finds an error.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { DiagnosticSeverity, Parser } from "@asyncapi/parser";

const source = resolve(process.argv[2]);
const { document, diagnostics } = await new Parser().parse(await readFile(source, "utf8"), { source });

const errors = diagnostics.filter((diagnostic) => diagnostic.severity === DiagnosticSeverity.Error);
for (const { severity, code, message, path } of diagnostics) {
  console.log(`${DiagnosticSeverity[severity] ?? severity} ${code} at ${path.join("/")}: ${message}`);
}
if (!document || errors.length > 0) {
  process.exit(1);
}

const messages = document.allMessages().all();
const withAudience = messages.filter((message) =>
  Object.values(message.payload().properties() ?? {}).every((field) => field.json("x-audience")),
);
console.log(
  JSON.stringify({
    version: document.version(),
    channels: document.allChannels().all().length,
    messages: messages.length,
    messagesWithAudience: withAudience.length,
  }),
);
