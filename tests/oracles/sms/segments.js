// Reads one JSON string a line; answers [alphabet, [text of each segment]] a line, as sms-segments-calculator has it.
const { SegmentedMessage } = require("sms-segments-calculator");
const readline = require("readline");

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const message = new SegmentedMessage(JSON.parse(line));
  const parts = message.segments.map((segment) =>
    Array.from(segment).filter((item) => typeof item.raw === "string").map((item) => item.raw).join(""),
  );
  console.log(JSON.stringify([message.encodingName, parts]));
});
