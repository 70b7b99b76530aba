const TIE = "\u00a0";

/**
 * In Polish print no line ends with a one-letter word ("pytania o | program"), and no number breaks within
 * ("423 | 886 zł", "500 | 000 000"): the spaces there become spaces that don't break.
 *
 * @param {string} text
 */
export const tieShortWords = (text) =>
  text
    .replace(/(^|[\s(„])((?:[aiouwz] )+)(?=\S)/gi, (_, before, words) => before + words.replaceAll(" ", TIE))
    .replace(/(\d) (?=\d{2,4}(?!\d)|z\u0142)/g, `$1${TIE}`);

/** For Web Chat's store: ties the words of every message of the assistant. What people typed stays theirs. */
export const tieShortWordsMiddleware = () => (next) => (action) =>
  next(action.type === "DIRECT_LINE/INCOMING_ACTIVITY" ? tieAction(action) : action);

const tieAction = (action) => {
  const { activity } = action.payload;
  if (activity.from?.role !== "bot" || typeof activity.text !== "string") return action;
  return { ...action, payload: { activity: { ...activity, text: tieShortWords(activity.text) } } };
};
