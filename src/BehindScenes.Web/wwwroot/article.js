// A note in the margin lights its sentence, and a sentence its notes. Without this a note's link does the first.
const notes = document.querySelectorAll(".margin a[href^='#']");
const sentences = new Map();

for (const note of notes) {
  const id = note.hash.slice(1);
  if (!sentences.has(id)) sentences.set(id, { sentence: document.getElementById(id), notes: [] });
  sentences.get(id).notes.push(note.parentElement);
}

for (const { sentence, notes } of sentences.values()) {
  if (!sentence) continue;
  const light = isLit => {
    sentence.classList.toggle("lit", isLit);
    for (const note of notes) note.classList.toggle("lit", isLit);
  };
  for (const element of [sentence, ...notes]) {
    element.addEventListener("pointerenter", () => light(true));
    element.addEventListener("pointerleave", () => light(false));
    element.addEventListener("focusin", () => light(true));
    element.addEventListener("focusout", () => light(false));
  }
  // What is far down in the margin comes into sight, but the page stays where it is read.
  sentence.addEventListener("pointerenter", () => {
    const list = notes[0].closest(".margin");
    if (list.scrollHeight > list.clientHeight) list.scrollTop = notes[0].offsetTop - list.clientHeight / 3;
  });
}
