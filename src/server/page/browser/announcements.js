/** What everybody has to know now stands above the conversation, and comes and goes while the page is open. */

const ASK_EVERY_MS = 60_000;

const place = document.getElementById("announcements");

const shown = () => [...place.children].map(({ textContent }) => textContent);

const show = (texts) => {
  // The same again would be read out again.
  if (JSON.stringify(texts) === JSON.stringify(shown())) return;
  const paragraphs = texts.map((text) => Object.assign(document.createElement("p"), { textContent: text }));
  place.replaceChildren(...paragraphs);
};

const ask = async () => {
  if (document.hidden) return;
  try {
    const response = await fetch("/api/announcements");
    if (response.ok) show(await response.json());
  } catch {
    // No network: what is shown stays.
  }
};

export const watchAnnouncements = () => {
  setInterval(ask, ASK_EVERY_MS);
  document.addEventListener("visibilitychange", ask);
};
