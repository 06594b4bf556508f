// Draws the page again when the texts have changed. Without it the page is the same, and is reloaded by hand.
"use strict";

const said = document.getElementById("live");
const say = (text) => {
  said.textContent = text;
};

// The body of a mail is a document of its own; its frame takes the height that it needs.
const fit = (frame) => {
  const body = frame.contentDocument?.body;
  if (body && body.childElementCount > 0) {
    frame.height = String(body.scrollHeight + 8);
  }
};
const fitAll = (within) => {
  for (const frame of within.querySelectorAll("iframe")) {
    frame.addEventListener("load", () => fit(frame));
    if (frame.contentDocument?.readyState === "complete") {
      fit(frame);
    }
  }
};

const main = () => document.getElementById("main");

// Puts the new content in place and leaves the reader where they were: scroll, focus, what was opened, what was typed.
const replace = (fresh) => {
  const old = main();
  for (const open of old.querySelectorAll("details[id]")) {
    const same = fresh.querySelector(`#${CSS.escape(open.id)}`);
    if (same) {
      same.open = open.open;
    }
  }
  for (const field of old.querySelectorAll("input, select")) {
    const twins = [...fresh.querySelectorAll(field.tagName)].filter((twin) => twin.name === field.name);
    const same = field.type === "checkbox" ? twins.find((twin) => twin.value === field.value) : twins[0];
    if (same && field.type === "checkbox") {
      same.checked = field.checked;
    } else if (same) {
      same.value = field.value;
    }
  }
  const focused = document.activeElement;
  const path = old.contains(focused) && focused !== old ? focused : null;
  const where = path && [...old.querySelectorAll(path.tagName)].indexOf(path);
  const scroll = window.scrollY;
  old.replaceWith(fresh);
  fitAll(fresh);
  if (path) {
    const twin = path.id ? document.getElementById(path.id) : fresh.querySelectorAll(path.tagName)[where];
    twin?.focus({ preventScroll: true });
  }
  window.scrollTo(0, scroll);
};

let wanted = main().dataset.state;
const renew = async (state) => {
  wanted = state;
  const answer = await fetch(window.location.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("main");
  if (!fresh || wanted !== state) {
    return;
  }
  document.title = page.title;
  const before = main().dataset.state;
  replace(document.adoptNode(fresh));
  // The same texts, with what the check found: nothing that a reader must be told.
  if (fresh.dataset.state === `${before}-checked`) {
    return;
  }
  say(fresh.querySelector(".broken") ? "A file cannot be read; see the top of the page." : "The texts have changed; this page shows them.");
};

let events = null;
const listen = () => {
  events = new EventSource("/events");
  events.addEventListener("state", (event) => {
    if (said.dataset.gone) {
      delete said.dataset.gone;
      say("");
    }
    if (event.data !== wanted) {
      renew(event.data).catch(() => say("The page could not be drawn again; reload it."));
    }
  });
  events.addEventListener("error", () => {
    said.dataset.gone = "yes";
    say("The preview does not answer. Start it again; this page goes on by itself.");
  });
};

// A browser keeps few connections to one host: a page that nobody sees gives its own back.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") {
    events?.close();
    events = null;
  } else if (!events) {
    listen();
  }
});

fitAll(document);
listen();
