// Favourites live in this browser alone: a list of { kind, slug, name } under one key. What is read, from there or from a file, is never trusted.
const key = "favourites";
const kinds = ["drama", "person", "pairing"];
const most = 1000;

const isFavourite = entry => entry !== null && typeof entry === "object" && kinds.includes(entry.kind)
  && typeof entry.slug === "string" && /^[\p{L}\p{M}\p{N}-]{1,200}(\/[\p{L}\p{M}\p{N}-]{1,200})?$/u.test(entry.slug) && entry.slug.includes("/") === (entry.kind === "pairing")
  && typeof entry.name === "string" && entry.name.length > 0 && entry.name.length <= 400;

const clean = entries => (Array.isArray(entries) ? entries : []).filter(isFavourite).slice(0, most).map(({ kind, slug, name }) => ({ kind, slug, name }));

const read = () => {
  try {
    return clean(JSON.parse(localStorage.getItem(key)));
  } catch {
    return [];
  }
};

/** Whether there was room. */
const write = entries => {
  try {
    localStorage.setItem(key, JSON.stringify(entries));
    return true;
  } catch {
    return false;
  }
};

const isSame = (one, other) => one.kind === other.kind && one.slug === other.slug;

for (const button of document.querySelectorAll(".favourite")) {
  const { kind, slug, name } = button.dataset;
  const entry = { kind, slug, name };
  const show = () => button.setAttribute("aria-pressed", read().some(kept => isSame(kept, entry)));
  button.addEventListener("click", () => {
    const entries = read();
    write(entries.some(kept => isSame(kept, entry)) ? entries.filter(kept => !isSame(kept, entry)) : [...entries, entry].slice(-most));
    show();
  });
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  show();
  button.disabled = false;
}

const page = document.querySelector(".kept");
if (page) {
  const status = page.querySelector("[role=status]");
  const template = page.querySelector("template").content.firstElementChild;

  const show = () => {
    const entries = read();
    page.querySelector(".nothing").hidden = entries.length > 0;
    for (const section of page.querySelectorAll("section[data-kind]")) {
      const own = entries.filter(entry => entry.kind === section.dataset.kind).sort((one, other) => one.name.localeCompare(other.name, document.documentElement.lang));
      section.hidden = own.length === 0;
      section.querySelector("ul").replaceChildren(...own.map(entry => {
        const item = template.cloneNode(true);
        const [link, drop] = item.children;
        link.href = page.dataset[entry.kind] + entry.slug.split("/").map(encodeURIComponent).join("/");
        link.textContent = entry.name;
        drop.setAttribute("aria-label", drop.textContent + ": " + entry.name);
        drop.addEventListener("click", () => {
          write(read().filter(kept => !isSame(kept, entry)));
          show();
          page.querySelector("section:not([hidden]) button").focus();
        });
        return item;
      }));
    }
  };

  page.querySelector(".export").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(read(), null, 2)], { type: "application/json" }));
    link.download = "behindscenes-favourites.json";
    link.click();
    URL.revokeObjectURL(link.href);
  });

  page.querySelector("input[type=file]").addEventListener("change", async event => {
    const [file] = event.target.files;
    if (!file) return;
    let found = [];
    try {
      found = file.size < 1_000_000 ? clean(JSON.parse(await file.text())) : [];
    } catch {
      // Said below.
    }
    const entries = read();
    const isWritten = found.length > 0 && write([...entries, ...found.filter(entry => !entries.some(kept => isSame(kept, entry)))].slice(-most));
    status.textContent = isWritten ? status.dataset.read : found.length > 0 ? status.dataset.full : status.dataset.unreadable;
    event.target.value = "";
    show();
  });

  addEventListener("storage", show);
  show();
  page.hidden = false;
}
