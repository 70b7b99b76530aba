/**
 * Web Chat's look. Colours are the page's own variables, so light and dark follow the system's setting without
 * drawing anything again.
 */
export const styleOptions = {
  primaryFont: "inherit",
  fontSizeSmall: "1rem",
  accent: "var(--accent)",
  subtle: "var(--muted)",
  backgroundColor: "var(--surface)",
  paddingRegular: 14,
  rootHeight: "100%",

  bubbleBackground: "var(--bubble)",
  bubbleBorderColor: "var(--bubble)",
  bubbleBorderRadius: 16,
  bubbleTextColor: "var(--ink)",
  bubbleMaxWidth: 620,
  bubbleMinWidth: 40,
  bubbleFromUserBackground: "var(--own)",
  bubbleFromUserBorderColor: "var(--own)",
  bubbleFromUserBorderRadius: 16,
  bubbleFromUserTextColor: "var(--own-ink)",
  messageActivityWordBreak: "break-word",

  cardEmphasisBackgroundColor: "var(--surface)",
  cardPushButtonBackgroundColor: "var(--accent)",
  cardPushButtonTextColor: "var(--on-accent)",
  richCardWrapTitle: true,

  suggestedActionLayout: "flow",
  suggestedActionBackgroundColor: "var(--surface)",
  suggestedActionBackgroundColorOnHover: "var(--accent-soft)",
  suggestedActionBackgroundColorOnFocus: "var(--surface)",
  suggestedActionBackgroundColorOnActive: "var(--accent-soft)",
  suggestedActionBorderColor: "var(--accent)",
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 2,
  suggestedActionTextColor: "var(--accent)",
  suggestedActionHeight: "auto",

  // Focus as everywhere on the page; around the choices none, for each of them shows its own.
  suggestedActionsVisualKeyboardIndicatorColor: "transparent",
  transcriptVisualKeyboardIndicatorColor: "var(--focus)",
  transcriptActivityVisualKeyboardIndicatorColor: "var(--focus)",
  transcriptActivityVisualKeyboardIndicatorStyle: "solid",
  transcriptActivityVisualKeyboardIndicatorWidth: 2,

  // A turn longer than the window shows its beginning; the rest is a scroll away.
  autoScrollSnapOnPage: true,
  autoScrollSnapOnPageOffset: 8,

  hideUploadButton: true,
  hideTelephoneKeypadButton: true,
  sendBoxBackground: "var(--surface)",
  sendBoxTextColor: "var(--ink)",
  sendBoxPlaceholderColor: "var(--muted)",
  sendBoxButtonColor: "var(--on-accent)",
  sendBoxButtonColorOnHover: "var(--on-accent)",
  sendBoxButtonColorOnFocus: "var(--on-accent)",
  sendBoxButtonColorOnActive: "var(--on-accent)",
  sendBoxButtonColorOnDisabled: "var(--muted)",
  sendBoxButtonShadeColor: "var(--accent)",
  sendBoxButtonShadeColorOnHover: "var(--accent)",
  sendBoxButtonShadeColorOnFocus: "var(--accent)",
  sendBoxButtonShadeColorOnActive: "var(--accent)",
  sendBoxButtonShadeColorOnDisabled: "transparent",
  sendBoxButtonShadeBorderRadius: 22,
  sendBoxHeight: 60,
  sendBoxMaxHeight: 160,
  sendBoxTextWrap: true,
  sendBoxBorderTop: "1px solid var(--line)",
  // Longer texts get a kind refusal from the server too; here the box says so before sending.
  maxMessageLength: 2_000,
  // Web Chat takes a message for lost after this time, however soon the request failed.
  sendTimeout: 10_000,

  timestampColor: "var(--muted)",
  timestampFormat: "relative",

  transcriptOverlayButtonBackground: "var(--surface)",
  transcriptOverlayButtonBackgroundOnHover: "var(--accent-soft)",
  transcriptOverlayButtonBackgroundOnFocus: "var(--surface)",
  transcriptOverlayButtonColor: "var(--accent)",
  transcriptOverlayButtonColorOnHover: "var(--accent)",
  transcriptOverlayButtonColorOnFocus: "var(--accent)",
  // "Read on", wherever there is more below.
  scrollToEndButtonBehavior: "any",
  scrollToEndButtonFontSize: "1rem",

  notificationText: "var(--ink)",
  toastFontSize: "1rem",
  toastErrorBackgroundColor: "var(--warn-soft)",
  toastErrorColor: "var(--ink)",
  toastWarnBackgroundColor: "var(--warn-soft)",
  toastWarnColor: "var(--ink)",
  toastInfoBackgroundColor: "var(--bubble)",
  toastInfoColor: "var(--ink)",
  connectivityTextSize: "1rem",
  spinnerAnimationBackgroundImage: "none",
  emojiSet: false,
};

/** Foregrounds of Adaptive Cards in both colour schemes; the rest is Web Chat's. */
const ink = { default: "var(--ink)", subtle: "var(--muted)" };
const foregroundColors = {
  default: ink,
  dark: ink,
  light: ink,
  accent: { default: "var(--accent)", subtle: "var(--accent)" },
  good: { default: "var(--accent)", subtle: "var(--accent)" },
  attention: { default: "var(--warn)", subtle: "var(--warn)" },
  warning: { default: "var(--warn)", subtle: "var(--warn)" },
};

export const adaptiveCardsHostConfig = {
  supportsInteractivity: true,
  fontFamily: "inherit",
  fontSizes: { small: 16, default: 17, medium: 19, large: 22, extraLarge: 26 },
  spacing: { small: 10, default: 10, medium: 14, large: 20, extraLarge: 26, padding: 14 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  containerStyles: {
    default: { backgroundColor: "transparent", foregroundColors },
    emphasis: { backgroundColor: "var(--surface)", foregroundColors },
  },
  actions: { actionAlignment: "stretch", actionsOrientation: "vertical", buttonSpacing: 8, maxActions: 13 },
  factSet: {
    title: { weight: "bolder", wrap: true, maxWidth: 170 },
    value: { wrap: true },
    spacing: 12,
  },
  textBlock: { headingLevel: 2 },
};

/**
 * Below a message stands only what needs something of the person: "not sent, send again". A conversation takes
 * minutes, so times and "sent" would only cost room.
 */
export const activityStatusMiddleware = () => (next) => (args) =>
  args.sendState === "sent" ? false : next(args);
