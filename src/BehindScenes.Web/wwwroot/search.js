// The search box as a combobox with a list (ARIA Authoring Practices Guide, "Editable Combobox With List Autocomplete").
// Without this the form is a form.
const wait = 120;

for (const form of document.querySelectorAll("form[data-suggest]")) {
  const input = form.querySelector("input");
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let asked = "", active = -1, timer = 0, request = null;

  list.id = input.id + "-list";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.querySelector("label").textContent);
  status.className = "unseen";
  status.setAttribute("role", "status");
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id }))
    input.setAttribute(name, value);
  form.append(list, status);

  const hide = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    move(-1);
  };

  // Who leaves wants no answer to what is still asked.
  const close = () => {
    clearTimeout(timer);
    if (request) {
      request.abort();
      asked = request = null;
    }
    hide();
  };

  const open = () => {
    if (list.children.length === 0 || document.activeElement !== input) return;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };

  const move = to => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = to;
    const option = list.children[active];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };

  const show = items => {
    move(-1);
    list.replaceChildren(...items.map((item, index) => {
      const option = document.createElement("li");
      const [mark, name, why] = ["span", "span", "small"].map(tag => document.createElement(tag));
      option.id = list.id + "-" + index;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.url = item.url;
      mark.className = "initial";
      mark.setAttribute("aria-hidden", "true");
      mark.textContent = [...item.name][0];
      name.textContent = item.name;
      why.textContent = item.why;
      option.append(mark, name, why);
      return option;
    }));
    status.textContent = asked ? form.dataset.count.replace("{0}", items.length) : "";
    items.length ? open() : hide();
  };

  const ask = async () => {
    const typed = input.value.trim();
    if (typed === asked) return open();
    asked = typed;
    request?.abort();
    if (!typed) return show([]);
    request = new AbortController();
    try {
      const answer = await fetch(form.dataset.suggest + encodeURIComponent(typed), { signal: request.signal });
      if (!answer.ok) throw new Error(answer.status);
      const { items } = await answer.json();
      request = null;
      show(items);
    } catch (problem) {
      if (problem.name === "AbortError") return;
      // What was refused may be asked for again.
      asked = request = null;
      show([]);
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
    move(-1);
  });

  input.addEventListener("keydown", async event => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const isDown = event.key === "ArrowDown";
      if (event.altKey) return isDown ? ask() : close();
      if (list.hidden) await ask();
      const last = list.children.length - 1;
      if (!list.hidden) move(isDown ? (active < last ? active + 1 : 0) : active > 0 ? active - 1 : last);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      location.href = list.children[active].dataset.url;
    } else if (event.key === "Escape") {
      const isOpen = !list.hidden;
      close();
      if (isOpen) return event.preventDefault();
      input.value = "";
      ask();
    } else if (event.key === "Home" || event.key === "End" || event.key === "ArrowLeft" || event.key === "ArrowRight") {
      move(-1);
    }
  });

  input.addEventListener("blur", close);
  // The box keeps the focus, so that a press on the list does not close it.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) location.href = option.dataset.url;
  });
}

// Without a network a page that was seen stays readable.
navigator.serviceWorker?.register("/offline.js").catch(() => {});
