// Before the first paint: the page knows whether a partner's page holds it.
if (window.parent !== window) document.documentElement.classList.add("framed");
