/**
 * The assistant on a partner's own site: <script src="https://ASSISTANT/widget.js" defer></script>.
 * A button, and on its first press a frame with the conversation. Everything lives in a shadow root; styles are
 * made by script, so a strict style-src of the site is no obstacle (its frame-src must allow the assistant).
 */
(() => {
  const texts = {
    /* texts */
  };
  const { origin } = new URL(document.currentScript.src);
  if (document.querySelector("asystent-es")) return;

  const host = document.createElement("asystent-es");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    * { box-sizing: border-box; }
    button {
      position: fixed; right: max(1rem, env(safe-area-inset-right)); bottom: max(1rem, env(safe-area-inset-bottom));
      z-index: 2147483001; display: flex; align-items: center; gap: .6rem; min-height: 52px; padding: 8px 20px;
      border: 2px solid #fff; border-radius: 28px; background: #0b5c5a; color: #fff; cursor: pointer;
      font: 600 17px/1.25 system-ui, "Segoe UI", Roboto, sans-serif; box-shadow: 0 4px 18px rgb(0 0 0 / 30%);
    }
    button:focus-visible { outline: 4px solid #b4530a; outline-offset: 2px; }
    svg { width: 26px; height: 26px; flex: none; }
    button[aria-expanded="true"] {
      right: 1.5rem; bottom: calc(.5rem + min(44rem, 100vh - 2rem) - 44px); width: 44px; min-height: 44px;
      padding: 0; justify-content: center; box-shadow: none;
    }
    button[aria-expanded="true"] span { display: none; }
    .panel {
      position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483000; width: min(26rem, calc(100vw - 2rem));
      height: min(44rem, calc(100vh - 2rem)); overflow: hidden; border: 1px solid #7d8f8f; border-radius: 18px;
      background: #fff; box-shadow: 0 10px 40px rgb(0 0 0 / 30%);
    }
    .panel[hidden] { display: none; }
    iframe { display: block; width: 100%; height: 100%; border: 0; }
    @media (max-width: 30rem), (max-height: 30rem) {
      .panel { inset: 0; width: auto; height: auto; border: 0; border-radius: 0; }
      button[aria-expanded="true"] { inset: 8px 8px auto auto; }
    }
    @media (prefers-color-scheme: dark) { .panel { background: #182324; } }
  `);
  root.adoptedStyleSheets = [sheet];

  const panel = document.createElement("div");
  panel.className = "panel";
  panel.id = "panel";
  panel.hidden = true;
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-controls", "panel");
  let frame;

  const label = (isOpen) => {
    const path = isOpen
      ? "M6 6l12 12M18 6L6 18"
      : "M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-6l-5 4v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z";
    button.innerHTML = `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg><span></span>`;
    button.lastChild.textContent = texts.open;
    button.setAttribute("aria-label", isOpen ? texts.close : texts.open);
    button.setAttribute("aria-expanded", String(isOpen));
  };

  const sayOpened = () => {
    frame.focus();
    frame.contentWindow.postMessage("asystent:opened", origin);
  };

  const show = (isOpen) => {
    panel.hidden = !isOpen;
    label(isOpen);
    if (!isOpen) {
      button.focus();
    } else if (frame) {
      sayOpened();
    } else {
      frame = document.createElement("iframe");
      frame.title = texts.frame;
      frame.src = `${origin}/?osadzone=1`;
      frame.addEventListener("load", sayOpened);
      panel.append(frame);
    }
  };

  button.addEventListener("click", () => show(panel.hidden));
  root.addEventListener("keydown", ({ key }) => key === "Escape" && !panel.hidden && show(false));
  addEventListener("message", (event) => {
    const isOurs = event.origin === origin && frame && event.source === frame.contentWindow;
    if (isOurs && event.data === "asystent:close" && !panel.hidden) show(false);
  });

  label(false);
  root.append(panel, button);
  document.body.append(host);
})();
