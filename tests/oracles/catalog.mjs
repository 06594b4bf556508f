// Renders messages with @fluent/bundle and handlebars from one JSON document on standard input:
// { locales: { tag: [ftl, …] }, messages: [ inputs, … ] } ▷ one JSON list of texts on standard output.
import { FluentBundle, FluentResource, FluentNone } from "@fluent/bundle";
import Handlebars from "handlebars";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { locales, messages } = JSON.parse(Buffer.concat(chunks).toString("utf8"));

const bundles = new Map();
function bundle(tag, useIsolating) {
  const key = `${tag} ${useIsolating}`;
  if (!bundles.has(key)) {
    const plain = tag.split("-x-")[0];
    const rules = new Intl.PluralRules(plain);
    const made = new FluentBundle(plain, {
      useIsolating,
      functions: {
        PLURAL([text]) {
          const digits = String(text.valueOf()).match(/\p{Nd}/gu);
          return digits ? rules.select(Number(digits.map(digit).join(""))) : new FluentNone("PLURAL");
        },
      },
    });
    for (const source of locales[tag]) {
      const errors = made.addResource(new FluentResource(source));
      if (errors.length > 0) throw errors[0];
    }
    bundles.set(key, made);
  }
  return bundles.get(key);
}

function digit(c) {
  let code = c.codePointAt(0);
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

function say(message, id) {
  const fluent = bundle(message.language, message.isolate);
  const found = fluent.getMessage(id);
  const pattern = (message.attribute && found.attributes[message.attribute]) || found.value;
  const errors = [];
  const text = fluent.formatPattern(pattern, message.args, errors);
  if (errors.length > 0) throw errors[0];
  return message.lines ? lines(text) : text;
}

// One sentence a line: after a stop outside isolates, where a space follows or the stop is a wide one.
function lines(text) {
  const all = Array.from(text);
  let out = "";
  let depth = 0;
  for (let at = 0; at < all.length; ) {
    const c = all[at++];
    out += c;
    if ("\u2066\u2067\u2068".includes(c)) depth += 1;
    else if (c === "\u2069") depth = Math.max(0, depth - 1);
    const wide = "。！？｡".includes(c);
    if (depth > 0 || !(wide || ".!?؟۔।॥።။។៕։…".includes(c))) continue;
    while (at < all.length && "\"'”’»）」』)\u2069".includes(all[at])) out += all[at++];
    if (at < all.length && (/\s/u.test(all[at]) || wide)) {
      while (at < all.length && /\s/u.test(all[at])) at += 1;
      if (at < all.length) out += "\n";
    }
  }
  return out;
}

const layouts = new Map();
const texts = messages.map((message) => {
  const slot = (name) => (message.slots[name] || []).map((id) => say(message, id));
  const one = (name) => slot(name)[0] ?? null;
  const headline = one("headline");
  const exercise = one("exercise");
  const context = {
    exercise, lifecycle: one("lifecycle"), headline, actions: slot("actions"),
    contact: one("contact"), contact_again: one("contact_again"), validity: one("validity"), source: one("source"),
    machine: one("machine"), joint: message.joint, lang: message.lang, dir: message.dir,
    title: exercise === null ? headline : exercise + message.joint + headline,
    cues: message.lines
      ? { attention: one("attention"), repeat: one("repeat"), sign_off: one("sign_off"), next_update: one("validity") }
      : null,
  };
  const key = `${message.escape} ${message.layout}`;
  if (!layouts.has(key)) layouts.set(key, Handlebars.compile(message.layout, { strict: true, noEscape: !message.escape }));
  return layouts.get(key)(context).trim();
});
process.stdout.write(JSON.stringify(texts));
