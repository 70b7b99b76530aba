const dialog = document.getElementById("confirm");

/** Asks before the conversation leaves the window; Esc means no. @returns {Promise<boolean>} */
export function askForNewConversation() {
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}
