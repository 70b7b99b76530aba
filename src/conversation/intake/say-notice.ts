import { joinList } from "../../text/join-list.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";

/** The short layer: who, why, on what basis, who sees it, how long, which rights; with a link to the whole. */
export function sayNotice({ messages, facts, policy }: World): Reply {
  const partners = joinList(facts.partners.partners.map(({ name }) => name));
  return {
    kind: "notice",
    text: messages.say("informacja-o-danych", { ...policy.notice, partners }),
    link: { label: messages.say("informacja-o-danych-link"), path: "/prywatnosc" },
  };
}
