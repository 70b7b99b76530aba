/**
 * Loads Web Chat's bundle (3.9 MB) once, after the page's own text has been painted. The page's nonce is
 * handed on, because the Content-Security-Policy lets no other script in.
 *
 * @param {string} url
 * @returns {Promise<void>}
 */
export async function loadWebChat(url) {
  if (window.WebChat !== undefined) return;
  await painted();
  const { nonce } = document.querySelector("script[nonce]");
  giveStylesNonce(nonce);
  const script = document.createElement("script");
  script.nonce = nonce;
  script.src = url;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error("Web Chat could not be loaded"));
    document.head.append(script);
  });
  // Loaded but not there: the browser could not read its syntax.
  if (window.WebChat === undefined) throw Object.assign(new Error("too old"), { name: "OldBrowser" });
}

/**
 * Web Chat 4.18 hands its nonce to all of its style elements but one, that of the scrolling transcript, which
 * the Content-Security-Policy would then refuse.
 */
const giveStylesNonce = (nonce) => {
  const createElement = document.createElement.bind(document);
  document.createElement = (name, options) => {
    const element = createElement(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
};

/** A hidden tab paints nothing, so it waits for no frame. */
const painted = () =>
  document.hidden
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
