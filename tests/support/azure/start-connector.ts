import type { Activity } from "botbuilder";
import { type HttpAnswer, startHttp } from "./start-http.ts";

export type SentActivity = Partial<Activity> & { type: string };

/** A Bot Connector that keeps what the assistant sends. `answer` may refuse an activity. */
export async function startConnector(answer: (activity: SentActivity) => HttpAnswer | "hang" = () => ({})) {
  const sent: { activity: SentActivity; authorization: string | undefined; conversationId: string }[] = [];
  const { url, requests } = await startHttp(({ path, headers, body }) => {
    const [, conversationId = ""] = /^\/v3\/conversations\/([^/]+)\/activities/.exec(path) ?? [];
    const activity = body as SentActivity;
    const given = answer(activity);
    if (given === "hang" || (given.status ?? 200) >= 300) return given;
    const { authorization } = headers;
    sent.push({ activity, authorization, conversationId: decodeURIComponent(conversationId) });
    return { json: { id: `sent-${sent.length}` }, ...given };
  });
  const messages = () =>
    sent.filter(({ activity }) => activity.type === "message").map(({ activity }) => activity);
  return { url, requests, sent, messages };
}
