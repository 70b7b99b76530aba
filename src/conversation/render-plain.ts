import type { Reply } from "./reply.ts";

/** Replies as plain text, the way a person reads them where there are no buttons. */
export function renderPlain(replies: readonly Reply[]): string {
  return replies.map(plainReply).join("\n\n");
}

function plainReply(reply: Reply): string {
  switch (reply.kind) {
    case "text":
      return reply.text;
    case "answer":
      return `${reply.text}\n\n${reply.source}`;
    case "notice":
      return reply.link ? `${reply.text}\n\n${reply.link.label}: ${reply.link.path}` : reply.text;
    case "card":
      return [
        reply.title,
        reply.rows.map(({ label, value }) => `${label}: ${value}`).join("\n"),
        reply.text,
      ].join("\n\n");
  }
}
