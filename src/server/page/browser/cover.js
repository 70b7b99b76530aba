/** What lies over the chat while there is none: loading, a failure, "goes on in another tab". */
const cover = document.getElementById("cover");
const text = document.getElementById("cover-text");
const button = document.getElementById("cover-button");
const contact = cover.querySelector(".cover__contact");

export function hideCover() {
  cover.hidden = true;
}

/** @param {string} sentence */
export function showLoading(sentence) {
  cover.dataset.kind = "loading";
  cover.hidden = false;
  text.textContent = sentence;
  button.hidden = true;
}

/**
 * @param {string} sentence
 * @param {{ label: string, run: () => void, withContact: boolean }} way out of it
 */
export function showCover(sentence, { label, run, withContact }) {
  cover.dataset.kind = "message";
  cover.hidden = false;
  text.textContent = sentence;
  contact.hidden = !withContact;
  button.textContent = label;
  button.hidden = false;
  button.onclick = run;
}
