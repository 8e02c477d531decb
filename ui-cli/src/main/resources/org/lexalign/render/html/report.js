"use strict";
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  root.classList.add("script");

  // Storage can be closed to local files; the page then works without memory.
  const memory = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* not kept */ } },
  };
  const own = (name) => `lexalign:${document.title}:${name}`;

  // Colours: as the system, light, dark.
  const theme = byId("theme");
  const showTheme = (name) => {
    if (name === "auto") delete root.dataset.theme; else root.dataset.theme = name;
    theme.textContent = theme.dataset[name];
    theme.value = name;
  };
  showTheme(["light", "dark"].includes(memory.get("lexalign:theme")) ? memory.get("lexalign:theme") : "auto");
  theme.addEventListener("click", () => {
    const next = { auto: "light", light: "dark", dark: "auto" }[theme.value];
    memory.set("lexalign:theme", next);
    showTheme(next);
  });
  byId("print").addEventListener("click", () => window.print());

  // Filters act on the lines of the gap tables and on the elements alike.
  const form = byId("filters");
  const count = byId("filter-count");
  const elements = [...document.querySelectorAll("article.element")];
  const gaps = new Map([...document.querySelectorAll("tr.gap")].map((row) => [row.dataset.element, row]));
  const frames = [...document.querySelectorAll("[data-filtered]")];
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let searchable = null;
  const textOf = (article) => {
    searchable ??= new Map(elements.map((e) => [e, fold(e.textContent)]));
    return searchable.get(article);
  };
  const apply = () => {
    const want = new FormData(form);
    const words = fold(want.get("text")).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const article of elements) {
      const visible = ["status", "kind", "group"].every((f) => !want.get(f) || want.get(f) === article.dataset[f])
        && (words.length === 0 || words.every((word) => textOf(article).includes(word)));
      article.hidden = !visible;
      const row = gaps.get(article.dataset.element);
      if (row) row.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    for (const frame of frames) {
      frame.hidden = !frame.querySelector("article.element:not([hidden]), tr.gap:not([hidden])");
    }
    count.textContent = shown === 0 ? count.dataset.nothing
      : count.dataset.shown.replace("{0}", shown).replace("{1}", elements.length);
  };
  let timer = 0;
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(apply, 120); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  apply();

  // A link to an element that is filtered out shows it.
  const reveal = () => {
    const target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      form.reset();
      setTimeout(() => target.scrollIntoView(), 50);
    }
  };
  addEventListener("hashchange", reveal);

  // Side panel: the provision's full text beside the element; over it where there is little room.
  const panel = byId("panel");
  const body = byId("panel-body");
  const title = byId("panel-title");
  let opener = null;
  const plain = (text) => text.replace(/\s+/g, " ").trim();
  const show = (link) => {
    const row = byId(`p-${link.dataset.panel}`);
    title.replaceChildren(...[...row.querySelector(".provision-title").childNodes].map((n) => n.cloneNode(true)));
    body.replaceChildren(
      row.querySelector(".provision-place").cloneNode(true),
      row.querySelector(".provision-text").cloneNode(true));
    const list = row.querySelector(".provision-elements");
    const heading = document.createElement("h3");
    heading.textContent = panel.dataset.elements;
    body.append(heading, ...[...list.childNodes].map((n) => n.cloneNode(true)));
    const quote = link.closest("li")?.querySelector("blockquote");
    if (quote) {
      const quoted = plain(quote.textContent);
      for (const line of body.querySelectorAll(".provision-text p")) {
        const text = plain(line.textContent);
        if (text.includes(quoted) || (text.length > 12 && quoted.includes(text))) line.classList.add("cited");
      }
    }
    opener = link;
    if (!panel.open) {
      if (matchMedia("(min-width: 60rem)").matches) panel.show(); else panel.showModal();
    }
    panel.scrollTop = 0;
    title.focus();
    body.querySelector(".cited")?.scrollIntoView({ block: "center" });
  };
  const hide = () => panel.open && panel.close();
  panel.addEventListener("close", () => opener?.focus());
  panel.addEventListener("click", (event) => { if (event.target.closest("#panel-body a")) { opener = null; hide(); } });
  byId("panel-close").addEventListener("click", hide);
  addEventListener("keydown", (event) => { if (event.key === "Escape" && panel.open) { event.preventDefault(); hide(); } });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-panel]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(link);
    }
  });

  // Observations: kept in this browser, printed, and saved as a table.
  const notes = [...document.querySelectorAll("textarea[data-note]")];
  for (const note of notes) {
    note.value = memory.get(own(note.dataset.note)) ?? "";
    note.addEventListener("input", () => memory.set(own(note.dataset.note), note.value));
  }
  addEventListener("beforeprint", () => {
    for (const note of notes) note.nextElementSibling.textContent = note.value;
  });
  const save = byId("save-notes");
  save.addEventListener("click", () => {
    const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? "'" : "") + text.replaceAll('"', '""')}"`;
    const lines = [["element", "status", "observation"], ...notes.map((note) =>
      [note.dataset.note, note.closest("article").dataset.status, note.value])];
    const table = "\uFEFF" + lines.map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([table], { type: "text/csv" }));
    link.download = `observations-${save.dataset.country}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
})();
