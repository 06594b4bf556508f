// Proves one claim about the pages: node run.mjs CLAIM JSON. Prints what it saw; a claim that fails ends with 1.
//
// The JSON has `base` (where the pages are), `browser` (its program) and what the claim needs besides.

import * as claims from "./claims.mjs";
import { start } from "./browser.mjs";

const [claim, input] = process.argv.slice(2);
const given = JSON.parse(input);
const browser = await start(given.browser);
try {
  await claims[claim](browser, given);
  console.log(`${claim}: holds`);
} catch (error) {
  console.error(`${claim}: ${error.stack ?? error}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
